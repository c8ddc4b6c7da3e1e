/** The short notice for the back of a quote: what Art. 13 and 14 GDPR ask to tell customers, on one A4 page, from the activities meant for them. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import type { NoticeAudience, Paper } from '#register/documents/catalogue.ts';
import { applicableRights } from '#register/documents/applicable-rights.ts';
import type { Density, DocumentModel, Section } from '#register/documents/model.ts';
import { present } from '#register/documents/lines.ts';
import { titleKey } from '#register/documents/document-title.ts';
import { activitiesFor } from '#register/documents/notice-activities.ts';
import { organisationName } from '#register/documents/words/party-words.ts';
import { createWriter } from '#register/documents/writer.ts';
import { automatedSection, dataSection } from './data-sections.ts';
import { purposesSection } from './purposes-section.ts';
import { recipientsSection, transfersSection } from './recipients-sections.ts';
import { retentionSection } from './retention-section.ts';
import {
  complaintSection,
  exerciseSection,
  fullNoticeSection,
  objectionSection,
  rightsSection,
} from './rights-sections.ts';
import { whoSection } from './who-section.ts';

export interface ShortNoticeRequest {
  readonly register: Register;
  readonly language: Language;
  /** The day the notice is made, printed on it as its version (N21); never read from a clock. */
  readonly date: IsoDate;
  /** Whom it is for; customers unless somebody else is named. */
  readonly audience?: NoticeAudience | undefined;
  readonly paper?: Paper | undefined;
  /** A second language, set beside the first on the same page. */
  readonly beside?: Language | undefined;
  /** How tightly it is written; see `fitShortNotice`. */
  readonly density?: Density;
}

export function buildShortNotice(request: ShortNoticeRequest): DocumentModel {
  const { beside, language } = request;
  const first = buildInOneLanguage(request);
  if (beside === undefined || beside === language) return first;
  const second = buildInOneLanguage({ ...request, language: beside });
  // An id stands once in a document.
  const sections = second.sections.map((inner) => ({ ...inner, id: `${inner.id}:${beside}` }));
  return { ...first, beside: { ...second, sections } };
}

function buildInOneLanguage({
  register,
  language,
  date,
  audience = 'customers',
  paper = 'a4',
  density = 0,
}: ShortNoticeRequest): DocumentModel {
  const writer = createWriter(language, register.organisation.language);
  const activities = activitiesFor(register, audience);
  const rights = applicableRights(activities, register.organisation.country);
  const sections: readonly (Section | undefined)[] = [
    whoSection(register, activities, writer),
    purposesSection(activities, density, writer, audience),
    dataSection(activities, density, writer),
    automatedSection(activities, writer),
    recipientsSection(activities, register, density, writer),
    transfersSection(activities, register, density, writer),
    retentionSection(activities, density, writer),
    rightsSection(activities, rights, density, writer),
    objectionSection(activities, rights, writer),
    exerciseSection(register, density, writer),
    complaintSection(register, writer),
    fullNoticeSection(register, density, writer),
  ];
  return {
    kind: 'short-notice',
    language,
    title: writer.t(titleKey('short-notice', audience)),
    subtitle: writer.t('notice.subtitle'),
    organisation: organisationName(register.organisation),
    date,
    dateLine: writer.t('notice.dateLine', { date: writer.dateText(date) }),
    keywords: writer.t('notice.keywords').split(', '),
    density,
    paper,
    sections: present(sections),
  };
}
