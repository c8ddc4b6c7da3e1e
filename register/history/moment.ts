/** A moment of a register's history that can be asked for: the end of a day, or a named version. */
import * as z from 'zod';
import { dateSchema, type IsoDate } from '#register/model/dates.ts';
import { versionIdSchema } from '#register/model/ids.ts';

export const momentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), day: dateSchema }),
  z.strictObject({ kind: z.literal('version'), id: versionIdSchema }),
]);
export type Moment = Readonly<z.infer<typeof momentSchema>>;

/** A moment as it is told: of a version, the day on which it was named. */
export interface ToldMoment {
  readonly day: IsoDate;
  /** The version's name; null: the end of the day. */
  readonly version: string | null;
}
