/** What the library proposed and nobody has changed or confirmed since: only that may be proposed anew, or taken back. */
import type { Activity } from '#register/model/activity.ts';
import type { Country } from '#register/model/country.ts';
import type { Provider } from '#register/model/provider.ts';
import { findProviderCard } from '#register/library/providers/provider-cards.ts';
import { toProvider } from '#register/library/providers/to-provider.ts';
import { libraryCountries } from '#register/library/retention/row.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { draftActivity } from './draft-activity.ts';
import { listUsedProviders } from './used-providers.ts';

/** The country may have been chosen after the proposal was made. */
const possibleCountries: readonly (Country | null)[] = [null, ...libraryCountries];

/**
 * True only when making the draft again gives the very same one. A draft of an older library that says something else now
 * counts as touched: it stays as it is.
 */
export function isUntouchedActivity(activity: Activity, providers: readonly Provider[]): boolean {
  const template = activity.templateId === null ? undefined : findTemplate(activity.templateId);
  if (template === undefined) return false;
  const { id, reference, createdOn, updatedOn } = activity;
  const used = listUsedProviders(activity);
  const linked = providers.filter((provider) => used.has(provider.id));
  return possibleCountries.some((country) =>
    isSame(activity, {
      ...draftActivity(template, { id, reference, country, providers: linked }),
      createdOn,
      updatedOn,
    }),
  );
}

export function isUntouchedProvider(provider: Provider): boolean {
  const { id, catalogueId, catalogueDate } = provider;
  const card = catalogueId === null ? undefined : findProviderCard(catalogueId);
  if (card === undefined || catalogueDate === null) return false;
  const countries = [null, ...Object.keys(card.nationalEntities ?? {})];
  return countries.some((country) =>
    isSame(provider, toProvider(card, { id, date: catalogueDate, country })),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const members = new Map(Object.entries(one));
  const others = Object.entries(other);
  return members.size === others.length && others.every(([name, value]) => isSame(members.get(name), value));
}
