/** What is ticked: what the user has ticked since, else what is written, else what the library proposes for the trade. */
import type { FilledEntry, FilledRegister, FirstStepsStanding } from '#electron/contract/register.ts';
import { proposedTemplates } from '#register/library/first-register/proposals.ts';
import { findSectorProfile, type SectorProfile } from '#register/library/sectors.ts';
import type { Country } from '#register/model/country.ts';
import type { Trade } from './trade-step.tsx';

export function chosenTemplates(
  { templateIds }: Pick<FirstStepsStanding, 'templateIds'>,
  { activities }: Pick<FilledRegister, 'activities'>,
  profile: SectorProfile | undefined,
  country: Country | null,
): ReadonlySet<string> {
  const proposed = activities.length > 0 ? idsOf(activities) : proposedTemplates(profile, country);
  return new Set([...touchedOf(activities), ...(templateIds ?? proposed)]);
}

export function chosenCards(
  { cardIds }: Pick<FirstStepsStanding, 'cardIds'>,
  { providers }: Pick<FilledRegister, 'providers'>,
): ReadonlySet<string> {
  return new Set([...touchedOf(providers), ...(cardIds ?? idsOf(providers))]);
}

/** Another trade, another proposal: also where drafts for the former one are written that nobody has touched. */
export function templatesForTrade(
  { tradeId, country }: Trade,
  { templateIds }: Pick<FirstStepsStanding, 'templateIds'>,
  { activities }: Pick<FilledRegister, 'activities'>,
): readonly string[] | null {
  if (templateIds === null && activities.length === 0) return null;
  const profile = findSectorProfile(tradeId ?? '');
  return profile === undefined ? templateIds : [...proposedTemplates(profile, country)];
}

function idsOf(entries: readonly FilledEntry[]): readonly string[] {
  return entries.map(({ libraryId }) => libraryId);
}

function touchedOf(entries: readonly FilledEntry[]): readonly string[] {
  return entries.flatMap(({ isTouched, libraryId }) => (isTouched ? [libraryId] : []));
}
