/** Calls about a published policy: judged, compared with the register, taken over piece by piece. Its text is kept nowhere. */
import * as z from 'zod';
import { countrySchema } from '#register/model/country.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import { activityIdSchema, rowIdSchema } from '#register/model/ids.ts';
import { languageSchema } from '#register/model/language.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import { retentionPeriodSchema } from '#register/model/retention.ts';
import { largestPolicyFile, longestPolicy } from '#register/review/policy-limits.ts';
import type { ReviewReport } from '#register/review/review-report.ts';
import { contentScopes, read, write } from './core.ts';

const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(longestPolicy) }),
  z.strictObject({
    kind: z.literal('file'),
    name: z.string().min(1).max(255),
    bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array && bytes.length <= largestPolicyFile),
  }),
]);
export type PolicyInput = z.input<typeof sourceSchema>;

const request = {
  source: sourceSchema,
  /** The reader's. */
  language: languageSchema,
  /** Of the policy; null: told from the text. */
  policyLanguage: languageSchema.nullable(),
  country: countrySchema.nullable(),
  jobId: z.string().min(1).max(64),
};

const acceptanceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('provider'), catalogueId: z.string().max(64) }),
  z.strictObject({ kind: z.literal('activity'), templateId: z.string().max(64) }),
  z.strictObject({
    kind: z.literal('period'),
    activityId: activityIdSchema,
    rowId: rowIdSchema,
    period: retentionPeriodSchema,
  }),
  z.strictObject({ kind: z.literal('notice'), notice: organisationSchema.shape.publishedNotice }),
]);

const reportFormats = ['html', 'txt'] as const;

export const review = {
  /** Reads and judges; `review.cancel` stops it, and it fails with `document.cancelled`. */
  run: read<ReviewReport>()(z.strictObject(request)),
  cancel: read<null>()(z.strictObject({ jobId: request.jobId })),
  /** Asks where to save the review as a document. Null: the dialog was closed. */
  save: read<{ readonly path: string; readonly fileName: string } | null>()(
    z.strictObject({ ...request, name: z.string().max(200), format: z.enum(reportFormats) }),
  ),
  /** Takes one proposal over, as one change that can be undone; what it fills waits to be confirmed. */
  accept: write<{ readonly savedAt: IsoInstant | null }>(...contentScopes)(acceptanceSchema),
};
