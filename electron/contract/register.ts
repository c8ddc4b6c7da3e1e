/** Calls about the register file: make, open, close, show, verify. */
import * as z from 'zod';
import { countrySchema, type Country } from '#register/model/country.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import { languageSchema, type Language } from '#register/model/language.ts';
import { sectors } from '#register/vocabulary/organisation.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { read, write } from './core.ts';

/** Why a register is open for reading only. */
export type ReadOnlyReason = 'newerVersion' | 'fileReadOnly' | 'folderReadOnly' | 'locked';

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
}

export interface VerificationReport {
  readonly schemaVersion: number;
  readonly isIntact: boolean;
  /** One plain line per fault, in the technical words of SQLite; empty when intact. */
  readonly faults: readonly string[];
  readonly counts: RegisterSummary['counts'] & { readonly changes: number };
  readonly lastChangeAt: IsoInstant | null;
}

/** Where to put a new file: the application's own folder, or a place asked for in the system's dialog. */
const placeSchema = z.enum(['registerFolder', 'ask']).default('registerFolder');

/** Null: the user closed the system's dialog. */
type Opened = RegisterSummary | null;

const everything = [
  'application',
  'register',
  'organisation',
  'activities',
  'providers',
  'documents',
  'history',
] as const;

export const register = {
  create: write<Opened>(...everything)(
    z.strictObject({
      name: z.string().min(1).max(200),
      country: countrySchema.nullable(),
      sector: z.enum(codesOf(sectors)).nullable().default(null),
      language: languageSchema,
      place: placeSchema,
    }),
  ),
  /** Opens a recent register by its path, or asks for a file in the system's dialog. */
  open: write<Opened>(...everything)(
    z.discriminatedUnion('from', [
      z.strictObject({ from: z.literal('dialog') }),
      z.strictObject({ from: z.literal('recent'), path: z.string() }),
    ]),
  ),
  /** Makes a copy of an example as a new register. */
  openExample: write<Opened>(...everything)(z.strictObject({ name: z.string(), place: placeSchema })),
  close: write<null>(...everything)(z.strictObject({})),
  summary: read<RegisterSummary>()(z.strictObject({})),
  showInFolder: read<null>()(z.strictObject({})),
  verify: read<VerificationReport>()(z.strictObject({})),
};
