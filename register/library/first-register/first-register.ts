/** The first register: what a business says it does and uses becomes drafts and provider entries, every field still to confirm. */
import type { Activity } from '#register/model/activity.ts';
import type { Country } from '#register/model/country.ts';
import { activityIdSchema, providerIdSchema, type ProviderId } from '#register/model/ids.ts';
import { firstReferences, nextReference } from '#register/model/next-reference.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { Provider } from '#register/model/provider.ts';
import type { Register } from '#register/model/register.ts';
import { findProviderCard } from '#register/library/providers/provider-cards.ts';
import { toProvider } from '#register/library/providers/to-provider.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { draftActivity } from './draft-activity.ts';
import { isUntouchedActivity, isUntouchedProvider } from './untouched.ts';
import { listUsedProviders } from './used-providers.ts';

/** The parts of a register that the first steps work on. */
export type FirstRegister = Pick<Register, 'providers' | 'activities'>;

export interface FirstRegisterChoice {
  readonly organisation: Pick<Organisation, 'country'>;
  readonly templateIds: readonly string[];
  readonly cardIds: readonly string[];
  readonly newId: () => string;
}

/** A register from nothing: drafts of these templates, linked to entries made from these cards. */
export function composeFirstRegister(choice: FirstRegisterChoice): FirstRegister {
  const nothing = { providers: [], activities: [], processorActivities: [] };
  return fillFirstRegister(nothing, { ...choice, firstReference: firstReferences.controller });
}

export interface FillChoice extends Omit<FirstRegisterChoice, 'templateIds' | 'cardIds'> {
  /** The whole choice; null: as it is. */
  readonly templateIds: readonly string[] | null;
  readonly cardIds: readonly string[] | null;
  /** The reference of the next new activity. */
  readonly firstReference: string;
}

/**
 * A register after the user has chosen again: what is chosen and missing is added, what is not chosen any more goes, and what
 * stays follows the country and the providers. All of that for untouched proposals only: whatever the user has changed or
 * confirmed is left alone.
 */
export function fillFirstRegister(
  current: Pick<Register, 'providers' | 'activities' | 'processorActivities'>,
  choice: FillChoice,
): FirstRegister {
  const { country } = choice.organisation;
  const untouched = new Set(
    current.activities.filter((activity) => isUntouchedActivity(activity, current.providers)),
  );
  const providers = chooseProviders(current, choice, untouched);
  const kept = current.activities.flatMap((activity) =>
    untouched.has(activity) ? redraft(activity, choice, country, providers) : [activity],
  );
  const present = new Set(kept.map(({ templateId }) => templateId));
  let reference = choice.firstReference;
  const added = (choice.templateIds ?? [])
    .filter((templateId) => !present.has(templateId))
    .flatMap((templateId) => {
      const template = findTemplate(templateId);
      if (template === undefined) return [];
      const id = activityIdSchema.parse(choice.newId());
      const draft = draftActivity(template, { id, reference, country, providers });
      reference = nextReference(reference, firstReferences.controller);
      return [draft];
    });
  return { providers, activities: [...kept, ...added] };
}

/** A proposal that nobody has touched: taken back when it is not chosen any more, else made anew for the country and the providers of now. */
function redraft(
  activity: Activity,
  { templateIds }: FillChoice,
  country: Country | null,
  providers: readonly Provider[],
): readonly Activity[] {
  const { templateId, id, reference, createdOn, updatedOn } = activity;
  const template = templateId === null ? undefined : findTemplate(templateId);
  if (template === undefined) return [activity];
  if (templateIds !== null && !templateIds.includes(template.id)) return [];
  return [{ ...draftActivity(template, { id, reference, country, providers }), createdOn, updatedOn }];
}

function chooseProviders(
  current: Pick<Register, 'providers' | 'activities' | 'processorActivities'>,
  { organisation: { country }, cardIds, newId }: FillChoice,
  untouched: ReadonlySet<Activity>,
): readonly Provider[] {
  const inUse: ReadonlySet<ProviderId> = new Set(
    [
      ...current.activities.filter((activity) => !untouched.has(activity)),
      ...current.processorActivities,
    ].flatMap((record) => [...listUsedProviders(record)]),
  );
  const kept = current.providers.flatMap((provider) => {
    const card = provider.catalogueId === null ? undefined : findProviderCard(provider.catalogueId);
    if (card === undefined || !isUntouchedProvider(provider)) return [provider];
    const isGone = cardIds !== null && !cardIds.includes(card.id) && !inUse.has(provider.id);
    if (isGone) return [];
    const { id, catalogueDate } = provider;
    return [toProvider(card, { id, country, ...(catalogueDate !== null && { date: catalogueDate }) })];
  });
  const present = new Set(kept.map(({ catalogueId }) => catalogueId));
  const added = (cardIds ?? [])
    .filter((cardId) => !present.has(cardId))
    .flatMap((cardId) => {
      const card = findProviderCard(cardId);
      return card === undefined ? [] : [toProvider(card, { id: providerIdSchema.parse(newId()), country })];
    });
  return [...kept, ...added];
}
