/** All activity templates, in the order of their numbers. */
import type { Country } from '#register/model/country.ts';
import type { LibraryList } from '#register/library/evidence.ts';
import { businessTemplates } from './business.ts';
import { dutyTemplates } from './duties.ts';
import { onlineTemplates } from './online.ts';
import { salesTemplates } from './sales.ts';
import type { ActivityTemplate } from './template.ts';
import { workshopTemplates } from './workshop.ts';

export const activityTemplates = {
  checkedOn: '2026-11-22',
  sources: [
    'Regulation (EU) 2016/679',
    'cnil.fr (référentiels), autoriteprotectiondonnees.be / gegevensbeschermingsautoriteit.be, autoriteitpersoonsgegevens.nl',
    'legifrance.gouv.fr, ejustice.just.fgov.be, wetten.overheid.nl',
  ],
  rows: [
    ...salesTemplates,
    ...workshopTemplates,
    ...onlineTemplates,
    ...businessTemplates,
    ...dutyTemplates,
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
} satisfies LibraryList<ActivityTemplate>;

const templatesById: ReadonlyMap<string, ActivityTemplate> = new Map(
  activityTemplates.rows.map((template) => [template.id, template]),
);

export function findTemplate(id: string): ActivityTemplate | undefined {
  return templatesById.get(id);
}

/** Templates offered in a country: those for a national duty only where it exists, and everywhere when the country is not known. */
export function listTemplates(country: Country | null): readonly ActivityTemplate[] {
  return activityTemplates.rows.filter(
    ({ countries }) =>
      countries === undefined || country === null || countries.some((one) => one === country),
  );
}
