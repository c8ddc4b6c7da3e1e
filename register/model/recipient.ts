/** Who gets the data (Art. 4(9), 30(1)(d)): an internal role, an external body, or a provider entered once and used by many activities. */
import * as z from 'zod';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { contractSchema } from './contract.ts';
import { providerIdSchema, rowIdSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';
import { transferSchema } from './transfer.ts';

const partySchema = z.discriminatedUnion('kind', [
  /** People of one's own business: “workshop”, “accounts”. */
  z.strictObject({ kind: z.literal('internal'), name: localizedTextSchema }),
  /** A body that is not worth an entry of its own: “tax administration”, “insurer of the customer”. */
  z.strictObject({
    kind: z.literal('external'),
    name: localizedTextSchema,
    recipientKind: z.enum(codesOf(recipientKinds)).nullable().default(null),
  }),
  z.strictObject({ kind: z.literal('provider'), providerId: providerIdSchema }),
]);
export type RecipientParty = Readonly<z.infer<typeof partySchema>>;

export const recipientSchema = z.strictObject({
  id: rowIdSchema,
  party: partySchema,
  /** Null: as the provider's own entry says (see `resolveRecipient`); for others: not known. */
  role: z.enum(codesOf(recipientRoles)).nullable().default(null),
  /** What it gets and why. */
  dataPassed: localizedTextSchema,
  /** Null: as the provider's own entry says. */
  contract: contractSchema.unwrap().nullable().default(null),
  /** Null: as the provider's own entry says. An empty list: no transfer. */
  transfers: z.array(transferSchema).readonly().nullable().default(null),
  note: localizedTextSchema,
});
export type Recipient = Readonly<z.infer<typeof recipientSchema>>;
