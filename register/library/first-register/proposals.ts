/** What the first steps propose and offer, by kind of business and country. */
import type { Activity } from '#register/model/activity.ts';
import type { Country } from '#register/model/country.ts';
import type { Sector } from '#register/vocabulary/organisation.ts';
import { libraryCountryOf } from '#register/library/retention/retention-rows.ts';
import { listSectorProfiles, type SectorProfile } from '#register/library/sectors.ts';
import { listTemplates } from '#register/library/templates/templates.ts';

/** What is ticked from the start for a kind of business, where the country knows it; nothing for a kind without a profile. */
export function proposedTemplates(
  profile: SectorProfile | undefined,
  country: Country | null,
): readonly string[] {
  return offered(profile?.core ?? [], country);
}

/** All that may be chosen: the usual first, then what others of the kind do, then the rest. */
export function offeredTemplates(
  profile: SectorProfile | undefined,
  country: Country | null,
): readonly string[] {
  const known = [...(profile?.core ?? []), ...(profile?.possible ?? [])];
  const rest = listTemplates(country).map(({ id }) => id);
  return [...new Set([...offered(known, country), ...rest])];
}

function offered(templateIds: readonly string[], country: Country | null): readonly string[] {
  const here = new Set(listTemplates(country).map(({ id }) => id));
  return templateIds.filter((id) => here.has(id)).toSorted();
}

/** Cards that businesses of this kind often use in this country; without either, none. */
export function usualCards(profile: SectorProfile | undefined, country: Country | null): readonly string[] {
  const known = libraryCountryOf(country);
  return known === undefined ? [] : (profile?.providers[known] ?? []);
}

/** The profile that a register's own words say: a garage that keeps the used-vehicle register sells vehicles too. */
export function findProfile(
  sector: Sector | null,
  activities: readonly Pick<Activity, 'templateId'>[],
): SectorProfile | undefined {
  const [plain, ...others] = sector === null ? [] : listSectorProfiles(sector);
  const does = new Set(activities.map(({ templateId }) => templateId));
  const fitting = others.find(({ core }) =>
    core.some((id) => does.has(id) && !(plain?.core ?? []).includes(id)),
  );
  return fitting ?? plain;
}
