/** The first steps' choices become one change of the register. */
import { readRegister, countRegister } from '#db/reads/register.ts';
import type { SingleChange } from '#db/changes/change.ts';
import type { ReadableDb } from '#db/sql.ts';
import type { contract } from '#electron/contract/contract.ts';
import type { FilledRegister } from '#electron/contract/register.ts';
import { fillFirstRegister, type FirstRegister } from '#register/library/first-register/first-register.ts';
import { isUntouchedActivity, isUntouchedProvider } from '#register/library/first-register/untouched.ts';
import { listUsedProviders } from '#register/library/first-register/used-providers.ts';
import type { HandlersOf } from './handlers.ts';
import { proposeReference } from './propose-reference.ts';
import { nameOfRegister } from './summary.ts';
import { writeAndRead } from './write.ts';

export const fillRegister: HandlersOf<typeof contract.register>['fill'] = async (context, input) => {
  const { db, path } = context.session.get();
  const current = readRegister(db);
  const organisation = input.organisation ?? current.organisation;
  const next = fillFirstRegister(current, {
    organisation,
    templateIds: input.templateIds,
    cardIds: input.cardIds,
    firstReference: proposeReference(db, 'controller'),
    newId: context.createId,
  });
  const saved = writeAndRead(
    context,
    {
      kind: 'group',
      action: 'template.fill',
      changes: [{ kind: 'organisation.update', organisation }, ...changesBetween(current, next)],
    },
    countsOf,
  );
  if (saved.savedAt !== null) {
    await context.recentRegisters.remember(path, nameOfRegister(organisation));
    context.refresh();
  }
  return saved;
};

/** What refers to a provider comes after it is made and before it goes; what has not changed is not written. */
function changesBetween(before: FirstRegister, after: FirstRegister): readonly SingleChange[] {
  const [known, knownActivities] = [idsOf(before.providers), idsOf(before.activities)];
  const [left, leftActivities] = [idsOf(after.providers), idsOf(after.activities)];
  return [
    ...after.providers.map((provider): SingleChange =>
      known.has(provider.id) ? { kind: 'provider.update', provider } : { kind: 'provider.create', provider },
    ),
    ...after.activities.map((activity): SingleChange =>
      knownActivities.has(activity.id)
        ? { kind: 'activity.update', activity }
        : { kind: 'activity.create', activity },
    ),
    ...before.activities
      .filter(({ id }) => !leftActivities.has(id))
      .map(({ id }): SingleChange => ({ kind: 'activity.remove', id })),
    ...before.providers
      .filter(({ id }) => !left.has(id))
      .map(({ id }): SingleChange => ({ kind: 'provider.remove', id })),
  ];
}

function idsOf(objects: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(objects.map(({ id }) => id));
}

function countsOf(db: ReadableDb) {
  const { activities, processorActivities, providers } = countRegister(db);
  return { activities, processorActivities, providers };
}

/** What the library filled in so far, and what of it the user has made their own. */
export function readFilled(db: ReadableDb): FilledRegister {
  const { activities, providers, processorActivities } = readRegister(db);
  const used = new Set(
    [...activities, ...processorActivities].flatMap((record) => [...listUsedProviders(record)]),
  );
  return {
    activities: activities.flatMap((activity) =>
      activity.templateId === null
        ? []
        : [
            {
              id: activity.id,
              libraryId: activity.templateId,
              isTouched: !isUntouchedActivity(activity, providers),
            },
          ],
    ),
    providers: providers.flatMap((provider) =>
      provider.catalogueId === null
        ? []
        : [{ id: provider.id, libraryId: provider.catalogueId, isTouched: !isUntouchedProvider(provider) }],
    ),
    ownProviders: providers
      .filter(({ catalogueId }) => catalogueId === null)
      .map(({ id, name }) => ({ id, name, isUsed: used.has(id) })),
    toConfirm: [...activities, ...providers].reduce((sum, { toConfirm }) => sum + toConfirm.length, 0),
  };
}
