/** Makes, changes and removes providers. */
import { Failure } from '#register/model/failure.ts';
import type { ProviderId } from '#register/model/ids.ts';
import type { Provider } from '#register/model/provider.ts';
import { readText } from '#register/model/localized-text.ts';
import { localizedOf, textOf } from '#db/column.ts';
import { indexActivitiesUsing, listKeysUsing } from '#db/lists/activity-index.ts';
import { getRow, type WritableDb } from '#db/sql.ts';
import { getOrganisation } from '#db/tables/organisation.ts';
import { onlyKey } from '#db/tables/owned-rows.ts';
import {
  deleteProviderRow,
  findProviderKey,
  readPlacedProviders,
  writeProvider,
} from '#db/tables/provider.ts';
import type { Placed } from '#db/tables/record.ts';
import { brokenReference, checkReferences } from './check-references.ts';
import { nextPosition, imageOf } from './placed-image.ts';
import { note, type Work } from './work.ts';
import { removeFindingsAbout } from './write-finding.ts';

export function createProvider(work: Work, provider: Provider): void {
  if (findProviderKey(work.db, provider.id) !== undefined)
    throw brokenReference({ code: 'reference.duplicateId', id: provider.id });
  checkReferences(work.db, { providers: [provider] });
  const position = nextPosition(work.db, 'provider');
  const hasChanged = note(work, 'provider', provider.id, null, imageOf(provider, position));
  if (hasChanged !== undefined) writeProvider(work.db, undefined, position, provider, hasChanged);
}

export function updateProvider(work: Work, provider: Provider): void {
  const { key, position, object } = getPlaced(work.db, provider.id);
  checkReferences(work.db, { providers: [provider] });
  const before = imageOf(object, position);
  const hasChanged = note(work, 'provider', provider.id, before, imageOf(provider, position));
  if (hasChanged === undefined) return;
  writeProvider(work.db, key, position, provider, hasChanged);
  if (hasChanged('name') || hasChanged('legalEntity')) indexActivitiesUsing(work.db, provider.id);
}

export function removeProvider(work: Work, id: ProviderId): void {
  const { key, position, object } = getPlaced(work.db, id);
  const users = listKeysUsing(work.db, id);
  if (users.length > 0) {
    throw new Failure('provider.inUse', {
      name: object.name,
      count: users.length,
      usedBy: listNames(work.db, users.slice(0, 10)).join(', '),
    });
  }
  removeFindingsAbout(work, 'provider', id);
  note(work, 'provider', id, imageOf(object, position), null);
  deleteProviderRow(work.db, key);
}

function getPlaced(db: WritableDb, id: ProviderId): Placed<Provider> {
  const key = findProviderKey(db, id);
  const placed = key === undefined ? undefined : readPlacedProviders(db, onlyKey(key))[0];
  if (placed === undefined) throw new Failure('provider.notFound', { id });
  return placed;
}

/** The names of activities in the organisation's own language, or what there is. */
function listNames(db: WritableDb, users: readonly { readonly key: number }[]): readonly string[] {
  const { language } = getOrganisation(db);
  return users.flatMap(({ key }) => {
    const row = getRow(db, 'SELECT id, reference, name FROM activity WHERE key = ?', key);
    if (row === undefined) return [];
    const name = readText(localizedOf(row, 'name'), language)?.text ?? textOf(row, 'reference');
    return [name === '' ? textOf(row, 'id') : name];
  });
}
