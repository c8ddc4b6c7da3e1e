/** Providers: entered once, used by many activities. */
import type { contract } from '#electron/contract/contract.ts';
import { getProvider, listProviders } from '#db/reads/providers.ts';
import { providerSchema } from '#register/model/provider.ts';
import type { HandlersOf } from './handlers.ts';
import { write, writeAndRead } from './write.ts';

export const providers: HandlersOf<typeof contract.providers> = {
  list: ({ session }) => listProviders(session.get().db),
  get: ({ session }, { id }) => getProvider(session.get().db, id),
  create: (context, { name }) => {
    const provider = providerSchema.parse({ id: context.createId(), name });
    return writeAndRead(
      context,
      { kind: 'provider.create', provider },
      (db) => getProvider(db, provider.id).provider,
    );
  },
  update: (context, { provider }) =>
    writeAndRead(
      context,
      { kind: 'provider.update', provider },
      (db) => getProvider(db, provider.id).provider,
    ),
  remove: (context, { id }) => {
    write(context, { kind: 'provider.remove', id });
    return null;
  },
};
