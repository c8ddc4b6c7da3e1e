/** One activity as a document of its own: its fiche, under the name of the organisation. */
import type { ActivityId } from '#register/model/ids.ts';
import { Failure } from '#register/model/failure.ts';
import type { DocumentModel } from '#register/documents/model.ts';
import { organisationName } from '#register/documents/words/party-words.ts';
import { createWriter } from '#register/documents/writer.ts';
import { activityFiche } from './activity-fiche.ts';
import { proceduresAnnex } from './annexes.ts';
import type { RegisterDocumentRequest } from './build-register.ts';

export interface ActivityDocumentRequest extends RegisterDocumentRequest {
  readonly activityId?: ActivityId | undefined;
}

export function buildActivityDocument({
  register,
  language,
  date,
  activityId,
}: ActivityDocumentRequest): DocumentModel {
  const activity = register.activities.find(({ id }) => id === activityId);
  if (activity === undefined) throw new Failure('activity.notFound', { id: activityId ?? '' });
  const writer = createWriter(language, register.organisation.language);
  return {
    kind: 'activity',
    language,
    title: writer.t('activityDocument.title'),
    subtitle: writer.t('register.subtitle'),
    organisation: organisationName(register.organisation),
    date,
    dateLine: writer.t('document.dateLine', { date: writer.dateText(date) }),
    keywords: writer.t('register.keywords').split(', '),
    density: 0,
    paper: 'a4',
    sections: [
      { ...activityFiche(activity, register, writer), role: 'part' },
      // What its line on general measures points at.
      proceduresAnnex(register, writer),
    ],
  };
}
