/** Calendar dates (`2026-11-22`, no time zone) and instants (`2026-11-22T09:30:00.000Z`, always UTC). */
import * as z from 'zod';

export const dateSchema = z.iso.date();
export type IsoDate = z.infer<typeof dateSchema>;

const instantSchema = z.iso.datetime();
export type IsoInstant = z.infer<typeof instantSchema>;
