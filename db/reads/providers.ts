/** Reads providers with the activities that use them. */
import { Failure } from '#register/model/failure.ts';
import type { ProviderId } from '#register/model/ids.ts';
import type { ProviderEntry, ProviderUse } from '#register/model/listing.ts';
import { localizedOf, textOf } from '#db/column.ts';
import { inReadTransaction, listRows, type ReadableDb, type Row } from '#db/sql.ts';
import { everyKey, onlyKey } from '#db/tables/owned-rows.ts';
import { findProviderKey, readPlacedProviders } from '#db/tables/provider.ts';

/** Each activity once per provider, however often it uses it; in the order of the register. */
const uses = (filter: string) => `
  SELECT u.provider_id, a.record, a.id, a.name FROM (
    SELECT provider_id, activity_key FROM recipient WHERE provider_id ${filter}
    UNION SELECT provider_id, activity_key FROM software WHERE provider_id ${filter}
    UNION SELECT provider_id, activity_key FROM cookie WHERE provider_id ${filter}
  ) u JOIN activity a ON a.key = u.activity_key
  ORDER BY u.provider_id, a.record, a.position`;

function rowToUse(row: Row): ProviderUse {
  return {
    record: textOf(row, 'record') === 'processor' ? 'processor' : 'controller',
    activityId: textOf(row, 'id'),
    activityName: localizedOf(row, 'name'),
  };
}

/** In the order of the register. */
export function listProviders(db: ReadableDb): readonly ProviderEntry[] {
  return inReadTransaction(db, () => {
    const usedBy = Map.groupBy(listRows(db, uses('IS NOT NULL')), (row) => textOf(row, 'provider_id'));
    return readPlacedProviders(db, everyKey).map(({ object }) => ({
      provider: object,
      usedBy: (usedBy.get(object.id) ?? []).map(rowToUse),
    }));
  });
}

export function getProvider(db: ReadableDb, id: ProviderId): ProviderEntry {
  return inReadTransaction(db, () => {
    const key = findProviderKey(db, id);
    const placed = key === undefined ? undefined : readPlacedProviders(db, onlyKey(key))[0];
    if (placed === undefined) throw new Failure('provider.notFound', { id });
    return { provider: placed.object, usedBy: listRows(db, uses('= ?'), id, id, id).map(rowToUse) };
  });
}
