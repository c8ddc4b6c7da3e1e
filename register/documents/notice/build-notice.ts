/** The full notice (Art. 12 to 14 GDPR), for one audience or for all: each activity with what is done in it, then what holds for all of them. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import { applicableRights } from '#register/documents/applicable-rights.ts';
import type { NoticeAudience } from '#register/documents/catalogue.ts';
import { titleKey } from '#register/documents/document-title.ts';
import { paragraph, present, section } from '#register/documents/lines.ts';
import type { DocumentModel, Section } from '#register/documents/model.ts';
import { activitiesFor } from '#register/documents/notice-activities.ts';
import { automatedSection } from '#register/documents/short-notice/data-sections.ts';
import { transfersSection } from '#register/documents/short-notice/recipients-sections.ts';
import {
  complaintSection,
  exerciseSection,
  objectionSection,
  rightsSection,
} from '#register/documents/short-notice/rights-sections.ts';
import { whoSection } from '#register/documents/short-notice/who-section.ts';
import { organisationName } from '#register/documents/words/party-words.ts';
import { createWriter } from '#register/documents/writer.ts';
import { changesSection, childrenSection, cookiesSection } from './further-sections.ts';
import { usesSection } from './uses-section.ts';

export interface NoticeRequest {
  readonly register: Register;
  readonly language: Language;
  /** The day the notice is made, which is its version (N21). */
  readonly date: IsoDate;
  readonly audience?: NoticeAudience | undefined;
}

export function buildNotice({ register, language, date, audience = 'all' }: NoticeRequest): DocumentModel {
  const writer = createWriter(language, register.organisation.language);
  const activities = activitiesFor(register, audience);
  const rights = applicableRights(activities, register.organisation.country);
  const sections: readonly (Section | undefined)[] = [
    whoSection(register, activities, writer),
    usesSection(activities, register, writer),
    transfersSection(activities, register, 0, writer),
    automatedSection(activities, writer) ??
      (activities.length === 0
        ? undefined
        : section('automated', 'part', writer.t('automated.heading'), {
            blocks: [paragraph(writer.say('fullNotice.noAutomated'))],
          })),
    cookiesSection(activities, register, writer),
    childrenSection(activities, register, writer),
    rightsSection(activities, rights, 0, writer),
    objectionSection(activities, rights, writer),
    exerciseSection(register, 0, writer),
    complaintSection(register, writer),
    changesSection(activities, date, writer),
  ];
  return {
    kind: 'notice',
    language,
    title: writer.t(titleKey('notice', audience)),
    subtitle: writer.t('fullNotice.subtitle'),
    organisation: organisationName(register.organisation),
    date,
    dateLine: writer.t('notice.dateLine', { date: writer.dateText(date) }),
    keywords: writer.t('fullNotice.keywords').split(', '),
    density: 0,
    paper: 'a4',
    sections: present(sections),
  };
}
