/** A person or body with the contact details that Art. 30(1)(a) asks for. */
import * as z from 'zod';
import { countrySchema } from './country.ts';
import { wellFormed } from './localized-text.ts';

/** One line or a few words, as typed; never trimmed or reworded by the app. */
export const lineSchema = z.string().max(2_000).overwrite(wellFormed).default('');

export const addressSchema = z
  .strictObject({
    street: lineSchema,
    postalCode: lineSchema,
    city: lineSchema,
    country: countrySchema.nullable().default(null),
  })
  .prefault({});
export type Address = Readonly<z.infer<typeof addressSchema>>;

export const partySchema = z.strictObject({
  name: lineSchema,
  /** The company a person works for: an external DPO's firm, a joint controller's legal entity. */
  company: lineSchema,
  /** What the person does: “manager”, “privacy contact”. */
  position: lineSchema,
  address: addressSchema,
  email: lineSchema,
  phone: lineSchema,
});
export type Party = Readonly<z.infer<typeof partySchema>>;
