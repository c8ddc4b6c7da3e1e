/** The register as a document: cover with Art. 30(1)(a), summary list, one fiche per activity, annexes; and the processor's record when there is one. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import type { DocumentModel } from '#register/documents/model.ts';
import { organisationName } from '#register/documents/words/party-words.ts';
import { createWriter } from '#register/documents/writer.ts';
import { activityFiche } from './activity-fiche.ts';
import { proceduresAnnex, providersAnnex } from './annexes.ts';
import { coverSections } from './cover.ts';
import { processorFiche } from './processor-fiche.ts';
import { summarySections } from './summary.ts';

export interface RegisterDocumentRequest {
  readonly register: Register;
  readonly language: Language;
  /** The day the document is made, printed on it; never read from a clock. */
  readonly date: IsoDate;
}

export function buildRegisterDocument({ register, language, date }: RegisterDocumentRequest): DocumentModel {
  const writer = createWriter(language, register.organisation.language);
  return {
    kind: 'register',
    language,
    title: writer.t('register.title'),
    subtitle: writer.t('register.subtitle'),
    organisation: organisationName(register.organisation),
    date,
    dateLine: writer.t('document.dateLine', { date: writer.dateText(date) }),
    keywords: writer.t('register.keywords').split(', '),
    density: 0,
    paper: 'a4',
    sections: [
      ...coverSections(register, date, writer),
      ...summarySections(register, writer),
      ...register.activities.map((activity) => activityFiche(activity, register, writer)),
      ...register.processorActivities.map((activity) => processorFiche(activity, register, writer)),
      ...providersAnnex(register, writer),
      proceduresAnnex(register, writer),
    ],
  };
}
