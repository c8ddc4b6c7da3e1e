/** The organisation that keeps the register: who it is (Art. 30(1)(a)), and how it answers requests and breaches. */
import * as z from 'zod';
import { answers } from '#register/vocabulary/answer.ts';
import { dpoPlaces, identityChecks, sectors } from '#register/vocabulary/organisation.ts';
import { noticeClaims } from '#register/vocabulary/notice-claim.ts';
import { rights } from '#register/vocabulary/right.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { countrySchema } from './country.ts';
import { dateSchema } from './dates.ts';
import { toConfirmSchema } from './field-path.ts';
import { rowIdSchema } from './ids.ts';
import { languageSchema } from './language.ts';
import { localizedTextSchema } from './localized-text.ts';
import { addressSchema, lineSchema, partySchema } from './party.ts';
import { securityMeasureSchema } from './security-measure.ts';

/** Art. 37: “designated” is a question of its own; a privacy contact is not a DPO. */
const dpoSchema = z
  .strictObject({
    isDesignated: z.enum(codesOf(answers)).default('unknown'),
    party: partySchema.nullable().default(null),
    place: z.enum(codesOf(dpoPlaces)).default('unknown'),
  })
  .prefault({});

/** How people exercise their rights, and by when an answer comes (Art. 12). */
const rightsHandlingSchema = z
  .strictObject({
    /** Where requests go, when not to the organisation's own address. */
    email: lineSchema,
    phone: lineSchema,
    postalAddress: lineSchema,
    procedure: localizedTextSchema,
    /** The law: one month (Art. 12(3)). Null: not decided. */
    replyAmount: z.int().min(1).max(365).nullable().default(null),
    replyUnit: z.enum(['days', 'weeks', 'months']).nullable().default(null),
    identityCheck: z.enum(codesOf(identityChecks)).default('unknown'),
  })
  .prefault({});

/** Art. 33 and 34: what happens when data are lost or leaked. */
const breachHandlingSchema = z
  .strictObject({
    procedure: localizedTextSchema,
    notifiesAuthority: z.enum(codesOf(answers)).default('unknown'),
    /** Art. 33(1). */
    within72Hours: z.enum(codesOf(answers)).default('unknown'),
    /** Art. 33(5): a log of all breaches, notified or not. */
    keepsLog: z.enum(codesOf(answers)).default('unknown'),
  })
  .prefault({});

/** A statement of the published notice worth checking, with its own words. */
const publishedClaimSchema = z.strictObject({
  id: rowIdSchema,
  claim: z.enum(codesOf(noticeClaims)),
  quote: lineSchema,
});
export type PublishedClaim = Readonly<z.infer<typeof publishedClaimSchema>>;

/** The full notice that is published, if any: where it is, and what it says that can be held against the register. */
const publishedNoticeSchema = z
  .strictObject({
    url: lineSchema,
    publishedOn: dateSchema.nullable().default(null),
    version: lineSchema,
    languages: z.array(languageSchema).readonly().default([]),
    /** Whether it names an authority and the right to complain (Art. 13(2)(d)), and of which country. */
    namesAuthority: z.enum(codesOf(answers)).default('unknown'),
    namedAuthorityCountry: countrySchema.nullable().default(null),
    lastReviewedOn: dateSchema.nullable().default(null),
    /** The rights it explains; null: nobody has looked. */
    rightsExplained: z
      .array(z.enum(codesOf(rights)))
      .readonly()
      .nullable()
      .default(null),
    claims: z.array(publishedClaimSchema).readonly().default([]),
  })
  .prefault({});

export const organisationSchema = z.strictObject({
  legalName: lineSchema,
  tradeName: lineSchema,
  legalForm: lineSchema,
  /** SIREN or SIRET (FR), KBO/BCE (BE), KvK (NL). */
  companyNumber: lineSchema,
  vatNumber: lineSchema,
  /** Country of establishment: decides the authority and the national rules. Null: not known. */
  country: countrySchema.nullable().default(null),
  sector: z.enum(codesOf(sectors)).nullable().default(null),
  /** Number of people employed, for Art. 30(5). */
  employees: z.int().min(0).max(10_000_000).nullable().default(null),
  address: addressSchema,
  email: lineSchema,
  phone: lineSchema,
  website: lineSchema,
  /** The language documents are in unless another is chosen. */
  language: languageSchema.default('en'),
  /** Art. 27: only for an organisation outside the EU. */
  representative: partySchema.nullable().default(null),
  dpo: dpoSchema,
  privacyContact: partySchema.nullable().default(null),
  rightsHandling: rightsHandlingSchema,
  breachHandling: breachHandlingSchema,
  publishedNotice: publishedNoticeSchema,
  /** Measures that protect every activity (Art. 32). */
  securityMeasures: z.array(securityMeasureSchema).readonly().default([]),
  note: localizedTextSchema,
  toConfirm: toConfirmSchema,
});
export type Organisation = Readonly<z.infer<typeof organisationSchema>>;
