/** An activity of the controller's record: everything Art. 30(1) asks for, and what notices and checks need beside it. */
import * as z from 'zod';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { impactCriteria } from '#register/vocabulary/impact-criterion.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { contractSchema } from './contract.ts';
import { cookieSchema } from './cookie.ts';
import { dataCategorySchema } from './data-category.ts';
import { dateSchema } from './dates.ts';
import { toConfirmSchema } from './field-path.ts';
import { activityIdSchema, providerIdSchema, rowIdSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';
import { lineSchema, partySchema } from './party.ts';
import { purposeSchema } from './purpose.ts';
import { recipientSchema } from './recipient.ts';
import { securityMeasureSchema } from './security-measure.ts';

const dataSubjectEntrySchema = z.strictObject({
  id: rowIdSchema,
  /** Null: a category of the user's own, told by its description alone. */
  category: z.enum(codesOf(dataSubjects)).nullable().default(null),
  description: localizedTextSchema,
});
export type DataSubjectEntry = Readonly<z.infer<typeof dataSubjectEntrySchema>>;

const softwareSchema = z.strictObject({
  id: rowIdSchema,
  name: lineSchema,
  /** Who runs it, when that is a provider of the register. */
  providerId: providerIdSchema.nullable().default(null),
  note: localizedTextSchema,
});
export type Software = Readonly<z.infer<typeof softwareSchema>>;

const jointControllerSchema = z.strictObject({
  id: rowIdSchema,
  party: partySchema,
  /** The arrangement of Art. 26(1); its essence is made available to people (Art. 26(2)). */
  arrangement: contractSchema,
  share: localizedTextSchema,
});
export type JointController = Readonly<z.infer<typeof jointControllerSchema>>;

/** Art. 22 and 13(2)(f): whether decisions are made by machine alone, by what logic, with what consequences. */
const automatedDecisionSchema = z
  .strictObject({
    isMade: z.enum(codesOf(answers)).default('unknown'),
    isProfiling: z.enum(codesOf(answers)).default('unknown'),
    logic: localizedTextSchema,
    consequences: localizedTextSchema,
  })
  .prefault({});

/** Art. 35: whether an impact assessment is needed, and where it is. */
const impactAssessmentSchema = z
  .strictObject({
    isNeeded: z.enum(codesOf(answers)).default('unknown'),
    criteria: z
      .array(z.enum(codesOf(impactCriteria)))
      .readonly()
      .default([]),
    doneOn: dateSchema.nullable().default(null),
    reference: lineSchema,
    conclusion: localizedTextSchema,
  })
  .prefault({});

/** Art. 8: whether children are addressed, and from which age their own consent counts. */
const minorsSchema = z
  .strictObject({
    areAddressed: z.enum(codesOf(answers)).default('unknown'),
    consentAge: z.int().min(0).max(21).nullable().default(null),
  })
  .prefault({});

/** What both kinds of activity share: how it is called, where it stands, when it is looked at again. */
export const recordFields = {
  reference: lineSchema,
  name: localizedTextSchema,
  description: localizedTextSchema,
  status: z.enum(codesOf(activityStatuses)).default('draft'),
  startedOn: dateSchema.nullable().default(null),
  endedOn: dateSchema.nullable().default(null),
  createdOn: dateSchema.nullable().default(null),
  updatedOn: dateSchema.nullable().default(null),
  reviewedOn: dateSchema.nullable().default(null),
  reviewDueOn: dateSchema.nullable().default(null),
  /** The person or service that answers for it. */
  owner: lineSchema,
  note: localizedTextSchema,
  toConfirm: toConfirmSchema,
};

export const activitySchema = z.strictObject({
  id: activityIdSchema,
  ...recordFields,
  replacedBy: activityIdSchema.nullable().default(null),
  /** The activity template it was started from (`T02`). */
  templateId: z.string().max(16).nullable().default(null),
  /** Which privacy notices speak of it. */
  audiences: z
    .array(z.enum(codesOf(audiences)))
    .readonly()
    .default([]),
  jointControllers: z.array(jointControllerSchema).readonly().default([]),
  /** The first is the main purpose, the others its sub-purposes. */
  purposes: z.array(purposeSchema).readonly().default([]),
  dataSubjects: z.array(dataSubjectEntrySchema).readonly().default([]),
  dataCategories: z.array(dataCategorySchema).readonly().default([]),
  recipients: z.array(recipientSchema).readonly().default([]),
  /** An explicit “nobody else gets the data”; an empty list alone says nothing. */
  hasNoRecipients: z.boolean().default(false),
  /** Measures of this activity, beside the organisation's general ones. */
  securityMeasures: z.array(securityMeasureSchema).readonly().default([]),
  software: z.array(softwareSchema).readonly().default([]),
  cookies: z.array(cookieSchema).readonly().default([]),
  automatedDecision: automatedDecisionSchema,
  impactAssessment: impactAssessmentSchema,
  minors: minorsSchema,
  /** What happens when the person does not give mandatory data (Art. 13(2)(e)). */
  refusalConsequence: localizedTextSchema,
});
export type Activity = Readonly<z.infer<typeof activitySchema>>;
