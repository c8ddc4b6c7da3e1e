/** What each section of the organisation's page holds, for the outline beside it. */
import type { EditorMessage } from '#register/language/editor-messages.ts';
import type { Translator } from '#register/language/translator.ts';
import { isBlank } from '#register/model/localized-text.ts';
import type { Organisation } from '#register/model/organisation.ts';
import { countMarks } from '#renderer/editor/count-marks.ts';
import type { SectionName, SectionOutline } from '#renderer/editor/editor-section.tsx';

export const organisationSections = [
  'organisation',
  'contact',
  'dpo',
  'rights',
  'breach',
  'generalSecurity',
  'published',
  'remarks',
] as const satisfies readonly SectionName[];
export type OrganisationSection = (typeof organisationSections)[number];

const places: Readonly<Record<OrganisationSection, readonly string[]>> = {
  organisation: [
    'legalName',
    'tradeName',
    'legalForm',
    'companyNumber',
    'vatNumber',
    'country',
    'sector',
    'employees',
    'language',
  ],
  contact: ['address', 'email', 'phone', 'website', 'representative'],
  dpo: ['dpo', 'privacyContact'],
  rights: ['rightsHandling'],
  breach: ['breachHandling'],
  generalSecurity: ['securityMeasures'],
  published: ['publishedNotice'],
  remarks: ['note'],
};

export function outlineOrganisation(
  organisation: Organisation,
  t: Translator<EditorMessage>,
): Readonly<Record<OrganisationSection, SectionOutline>> {
  const { rightsHandling, breachHandling, publishedNotice, securityMeasures, dpo } = organisation;
  const outline = (name: OrganisationSection, isEmpty: boolean, summary = ''): SectionOutline => ({
    name,
    summary,
    isEmpty,
    places: places[name],
    toConfirm: countMarks(organisation.toConfirm, places[name]),
  });
  return {
    organisation: outline('organisation', organisation.legalName === '' || organisation.country === null),
    contact: outline(
      'contact',
      organisation.address.city === '' || (organisation.email === '' && organisation.phone === ''),
    ),
    dpo: outline('dpo', dpo.isDesignated === 'unknown' && organisation.privacyContact === null),
    rights: outline('rights', rightsHandling.replyAmount === null),
    breach: outline(
      'breach',
      isBlank(breachHandling.procedure) && breachHandling.notifiesAuthority === 'unknown',
    ),
    generalSecurity: outline('generalSecurity', securityMeasures.length === 0),
    published: outline(
      'published',
      publishedNotice.url === '',
      publishedNotice.url === '' ? t('summary.nothing') : publishedNotice.url,
    ),
    // Notes may be empty for good: nothing is missing then.
    remarks: outline('remarks', false),
  };
}
