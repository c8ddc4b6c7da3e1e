/** Identifiers: branded strings, so that an activity's id can never be handed in for a provider's. */
import * as z from 'zod';

/** Readable in files people look at: letters, digits, dot, dash and underscore, at most 64. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export const registerIdSchema = z.string().regex(idPattern).brand<'RegisterId'>();
export const activityIdSchema = z.string().regex(idPattern).brand<'ActivityId'>();
export const processorActivityIdSchema = z.string().regex(idPattern).brand<'ProcessorActivityId'>();
export const providerIdSchema = z.string().regex(idPattern).brand<'ProviderId'>();
export const setAsideFindingIdSchema = z.string().regex(idPattern).brand<'SetAsideFindingId'>();
export const versionIdSchema = z.string().regex(idPattern).brand<'VersionId'>();

/** A row inside an activity (purpose, data category, recipient…): unique within its list only. */
export const rowIdSchema = z.string().regex(idPattern);

export type RegisterId = z.infer<typeof registerIdSchema>;
export type ActivityId = z.infer<typeof activityIdSchema>;
export type ProcessorActivityId = z.infer<typeof processorActivityIdSchema>;
export type ProviderId = z.infer<typeof providerIdSchema>;
export type SetAsideFindingId = z.infer<typeof setAsideFindingIdSchema>;
export type VersionId = z.infer<typeof versionIdSchema>;
export type RowId = z.infer<typeof rowIdSchema>;
