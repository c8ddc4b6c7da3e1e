/** What a business of the kind usually does and this register does not mention (Art. 5(2), 30(1) GDPR). */
import { sectorProfiles, type SectorProfile } from '#register/library/sectors.ts';
import type { Country } from '#register/model/country.ts';
import type { Organisation } from '#register/model/organisation.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { isActivityKind, isOfKind, type ActivityKind } from './activity-kinds.ts';
import type { RegisterFacts } from './register-facts.ts';
import type { OrganisationRule } from './rule.ts';

/** The narrower profile of a sector (a garage that also sells) only adds to what is asked of all. */
function profileOf({ sector }: Organisation): SectorProfile | undefined {
  return sectorProfiles.rows.find((row) => row.sector === sector);
}

function isOffered(kind: ActivityKind, country: Country | null): boolean {
  const countries = findTemplate(kind)?.countries;
  return countries === undefined || country === null || countries.some((one) => one === country);
}

/** The core of the sector, and the staff of whoever employs some. */
function usualKinds(organisation: Organisation, country: Country | null): readonly ActivityKind[] {
  const profile = profileOf(organisation);
  if (profile === undefined) return [];
  const staff = (organisation.employees ?? 0) > 0 ? ['T23'] : [];
  return [...new Set([...profile.core, ...staff])]
    .filter(isActivityKind)
    .filter((kind) => isOffered(kind, country));
}

function missingKinds(
  organisation: Organisation,
  { activities }: Pick<RegisterFacts, 'activities'>,
  country: Country | null,
): readonly ActivityKind[] {
  return usualKinds(organisation, country).filter(
    (kind) => !activities.some((activity) => isOfKind(activity, kind) || servesAs(activity.templateId, kind)),
  );
}

/** Kinds that are often kept within another one: customer management in repair orders or orders, payment in orders. */
const within: Readonly<Partial<Record<ActivityKind, readonly string[]>>> = {
  T01: ['T03', 'T09'],
  T05: ['T03', 'T06'],
};

function servesAs(templateId: string | null, kind: ActivityKind): boolean {
  return templateId !== null && within[kind]?.includes(templateId) === true;
}

export const sectorRules: readonly OrganisationRule[] = [
  {
    id: 'R60',
    severity: 'hint',
    articles: ['30(1)', '5(2)'],
    check: ({ organisation, facts }, { country }) =>
      missingKinds(organisation, facts, country).map((kind) => ({
        field: '',
        parameters: { template: kind },
      })),
  },
];
