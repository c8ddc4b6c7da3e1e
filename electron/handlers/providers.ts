/** Providers: entered once, used by many activities. */
import type { contract } from '#electron/contract/contract.ts';
import { getProvider, listProviders } from '#db/reads/providers.ts';
import { getOrganisation } from '#db/tables/organisation.ts';
import { findProviderCard } from '#register/library/providers/provider-cards.ts';
import { toProvider } from '#register/library/providers/to-provider.ts';
import { Failure } from '#register/model/failure.ts';
import { providerIdSchema } from '#register/model/ids.ts';
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
  createFromCard: (context, { catalogueId }) => {
    const { db } = context.session.get();
    const card = findProviderCard(catalogueId);
    if (card === undefined) throw new Failure('card.unknown', { id: catalogueId });
    const known = listProviders(db).find(({ provider }) => provider.catalogueId === catalogueId);
    if (known !== undefined) return { value: known.provider, savedAt: null };
    const id = providerIdSchema.parse(context.createId());
    const provider = toProvider(card, { id, country: getOrganisation(db).country });
    return writeAndRead(
      context,
      { kind: 'provider.create', provider },
      (read) => getProvider(read, id).provider,
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
