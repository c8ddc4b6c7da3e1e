/** Calls about providers: entered once, used by many activities. */
import * as z from 'zod';
import { providerIdSchema } from '#register/model/ids.ts';
import type { ProviderEntry } from '#register/model/listing.ts';
import { providerSchema, type Provider } from '#register/model/provider.ts';
import { read, recordScopes, write } from './core.ts';
import type { Saved } from './saved.ts';

export const providers = {
  list: read<readonly ProviderEntry[]>()(z.strictObject({})),
  get: read<ProviderEntry>()(z.strictObject({ id: providerIdSchema })),
  create: write<Saved<Provider>>(...recordScopes)(z.strictObject({ name: z.string().min(1).max(200) })),
  /** An entry copied from a card of the catalogue, every field still to confirm; the one that is there already, if there is one. */
  createFromCard: write<Saved<Provider>>(...recordScopes)(
    z.strictObject({ catalogueId: z.string().max(64) }),
  ),
  update: write<Saved<Provider>>(...recordScopes)(z.strictObject({ provider: providerSchema })),
  /** Fails with `provider.inUse` while an activity uses it. */
  remove: write<null>(...recordScopes)(z.strictObject({ id: providerIdSchema })),
};
