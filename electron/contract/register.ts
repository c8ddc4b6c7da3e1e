/** Calls about the register file: make, open, close, show, verify. */
import * as z from 'zod';
import { countrySchema, type Country } from '#register/model/country.ts';
import type { RiskyPlace } from '#register/language/place-words.ts';
import type { IsoDate, IsoInstant } from '#register/model/dates.ts';
import type { ActivityId, ProviderId } from '#register/model/ids.ts';
import { languageSchema, type Language } from '#register/model/language.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import { sectors } from '#register/vocabulary/organisation.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { contentScopes, read, scopes, write } from './core.ts';
import type { Saved } from './saved.ts';

/** The steps by which a first register comes about, in their order; the register exists from the third on. */
const firstSteps = ['language', 'organisation', 'trade', 'activities', 'providers', 'done'] as const;
export type FirstStep = (typeof firstSteps)[number];

const templateIdsSchema = z.array(z.string().max(16)).max(100).readonly();
const cardIdsSchema = z.array(z.string().max(64)).max(500).readonly();

export const standingSchema = z.strictObject({
  step: z.enum(firstSteps),
  /** The user put the rest off: it is offered again, but nobody is led back to it. */
  isPutOff: z.boolean(),
  /** What is chosen on the screen and not written yet; null: what is proposed. */
  profileId: z.string().max(64).nullable().default(null),
  templateIds: templateIdsSchema.nullable().default(null),
  cardIds: cardIdsSchema.nullable().default(null),
});
/** Where somebody stands in the first steps of a register. */
export type FirstStepsStanding = z.output<typeof standingSchema>;

/** An activity made from a template, or a provider made from a card. */
export interface FilledEntry<Id extends string = string> {
  readonly id: Id;
  readonly libraryId: string;
  /** Changed or confirmed by the user: the first steps leave it alone. */
  readonly isTouched: boolean;
}

/** What the library has filled in so far. */
export interface FilledRegister {
  readonly activities: readonly FilledEntry<ActivityId>[];
  readonly providers: readonly FilledEntry<ProviderId>[];
  /** Providers that the user entered, by name. */
  readonly ownProviders: readonly {
    readonly id: ProviderId;
    readonly name: string;
    readonly isUsed: boolean;
  }[];
  readonly toConfirm: number;
}

/** Why a register is open for reading only. */
export type ReadOnlyReason =
  | 'newerVersion'
  | 'fileReadOnly'
  | 'folderReadOnly'
  | 'locked'
  | 'past'
  | 'notBackedUp'
  | 'damaged';

/** What befell the file of an open register: its name leads nowhere, to another file, or somebody else wrote into it. */
export type Misplacement = 'vanished' | 'replaced' | 'overwritten';

export interface RegisterSummary {
  readonly path: string;
  readonly fileName: string;
  readonly organisationName: string;
  readonly country: Country | null;
  /** The language documents are in unless another is chosen. */
  readonly language: Language;
  readonly counts: {
    readonly activities: number;
    readonly processorActivities: number;
    readonly providers: number;
  };
  /** The last acknowledged change, null in a new register. */
  readonly savedAt: IsoInstant | null;
  /** Null: it can be written. */
  readonly readOnlyReason: ReadOnlyReason | null;
  /** Who has it open elsewhere, when it is locked and they have said so. */
  readonly heldBy: { readonly who: string; readonly since: IsoInstant } | null;
  /** Another program copies the folder it is in, or it is on another computer; null: it is not, as far as can be told. */
  readonly place: { readonly kind: RiskyPlace; readonly isLeft: boolean } | null;
  /** Null: the file is where it was opened, and as Trente left it. Otherwise nothing is written any more. */
  readonly misplacement: Misplacement | null;
  /** Set: what is shown is the register as it stood at the end of this day. */
  readonly asOf: IsoDate | null;
  /** Set: that day's state is a version with this name. */
  readonly asOfVersion: string | null;
  /** Null: the first steps are done, or were never begun on this computer. */
  readonly firstSteps: FirstStepsStanding | null;
}

export interface VerificationReport {
  readonly schemaVersion: number;
  readonly isIntact: boolean;
  /** One plain line per fault, in the technical words of SQLite; empty when intact. */
  readonly faults: readonly string[];
  readonly counts: RegisterSummary['counts'] & { readonly changes: number };
  readonly lastChangeAt: IsoInstant | null;
  /** The newest backup of this file that is sound, of a damaged one the newest of the register; null: none is known. */
  readonly lastBackup: { readonly at: IsoInstant; readonly path: string } | null;
  /** One that goes on where the file ends: of a file that was restored, of an earlier copy, or of one that was cut off. Null: none is known. */
  readonly longerBackup: { readonly changes: number } | null;
}

/** Where to put a new file: the application's own folder, or a place asked for in the system's dialog. */
const placeSchema = z.enum(['registerFolder', 'ask']).default('registerFolder');

/** Null: the user closed the system's dialog. */
type Opened = RegisterSummary | null;

export const register = {
  create: write<Opened>(...scopes)(
    z.strictObject({
      name: z.string().min(1).max(200),
      country: countrySchema.nullable(),
      sector: z.enum(codesOf(sectors)).nullable().default(null),
      language: languageSchema,
      place: placeSchema,
      /** What else is known of the organisation. */
      details: organisationSchema
        .pick({
          legalForm: true,
          companyNumber: true,
          vatNumber: true,
          address: true,
          email: true,
          phone: true,
          website: true,
        })
        .prefault({}),
      /** The first steps go on from here. */
      hasFirstSteps: z.boolean().default(false),
    }),
  ),
  /**
   * The first steps' choices, written as one change: templates become drafts, cards become providers, linked where they usually
   * get data. What is chosen no more goes, as long as nobody has touched it. Null: this part stays as it is.
   */
  fill: write<Saved<RegisterSummary['counts']>>(...contentScopes)(
    z.strictObject({
      organisation: organisationSchema.nullable().default(null),
      templateIds: templateIdsSchema.nullable().default(null),
      cardIds: cardIdsSchema.nullable().default(null),
    }),
  ),
  /** What the first steps have written. */
  filled: read<FilledRegister>()(z.strictObject({})),
  /** Where the user stands in the first steps, kept on this computer; null: done. */
  noteFirstSteps: read<null>()(z.strictObject({ standing: standingSchema.nullable() })),
  /** Opens a recent register by its path, or asks for a file in the system's dialog. */
  open: write<Opened>(...scopes)(
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('dialog') }),
      z.strictObject({ from: z.literal('recent'), path: z.string() }),
    ]),
  ),
  /** Stops reading a long register that is about to open; opening it fails with `opening.cancelled`. */
  cancelOpening: read<null>()(z.strictObject({})),
  /** Makes a copy of an example as a new register. */
  openExample: write<Opened>(...scopes)(z.strictObject({ name: z.string(), place: placeSchema })),
  close: write<null>(...scopes)(z.strictObject({})),
  /** What is open becomes a register of its own under a name asked for, and is gone on with there. */
  saveUnderNewName: write<Opened>(...scopes)(z.strictObject({})),
  /** The file that carries the register's name now, read anew. What is open of another one gets a backup first. */
  reopen: write<RegisterSummary>(...scopes)(z.strictObject({})),
  summary: read<RegisterSummary>()(z.strictObject({})),
  showInFolder: read<null>()(z.strictObject({})),
  verify: read<VerificationReport>()(z.strictObject({})),
};
