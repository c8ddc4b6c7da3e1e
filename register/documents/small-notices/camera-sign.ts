/** The sign at the door of a place with cameras: first layer of EDPB guidelines 3/2019 (111-119), with what French and Belgian law name. */
import type { Activity } from '#register/model/activity.ts';
import {
  definitions,
  distinctBy,
  lineText,
  linesOfBlock,
  linesValue,
  paragraph,
  section,
} from '#register/documents/lines.ts';
import type { DocumentModel, Line, Section } from '#register/documents/model.ts';
import { complaintSection, requestContact } from '#register/documents/short-notice/rights-sections.ts';
import { whoSection } from '#register/documents/short-notice/who-section.ts';
import { isOver } from '#register/documents/words/activity-words.ts';
import { retentionSentence } from '#register/documents/words/retention-words.ts';
import { createWriter, type Writer } from '#register/documents/writer.ts';
import { noticeLine } from './lines-to-paste.ts';
import { smallDocument, type SmallNoticeRequest } from './small-document.ts';

/** The template of video surveillance. */
const cameraTemplate = 'T25';

export function buildCameraSign(request: SmallNoticeRequest): DocumentModel {
  const writer = createWriter(request.language, request.register.organisation.language);
  const activities = request.register.activities.filter(
    (activity) => !isOver(activity) && hasCameras(activity),
  );
  return smallDocument(
    'camera-sign',
    { title: writer.t('cameraSign.title'), subtitle: writer.t('cameraSign.subtitle') },
    request,
    writer,
    [signSection(activities, request, writer), complaintSection(request.register, writer)],
  );
}

/** Started from the template, or images of people who visit the premises. */
function hasCameras({ templateId, dataCategories, dataSubjects }: Activity): boolean {
  return (
    templateId === cameraTemplate ||
    (dataCategories.some(({ category }) => category === 'photo_video') &&
      dataSubjects.some(({ category }) => category === 'site_visitors'))
  );
}

function signSection(
  activities: readonly Activity[],
  { register }: SmallNoticeRequest,
  writer: Writer,
): Section {
  const heading = writer.t('cameraSign.title');
  const pictogram = { kind: 'pictogram', label: heading } as const;
  if (activities.length === 0)
    return section('sign', 'part', heading, {
      blocks: [pictogram, paragraph([{ text: writer.t('cameraSign.none'), isUnknown: true }])],
    });
  const { country } = register.organisation;
  const purposes = activities.flatMap((activity) =>
    activity.purposes.map(({ description }) => writer.known(description)),
  );
  return section('sign', 'part', heading, {
    blocks: [
      pictogram,
      definitions([
        {
          term: writer.t('notice.who'),
          value: linesValue(...whoSection(register, [], writer).blocks.flatMap(linesOfBlock)),
        },
        { term: writer.t('cameraSign.why'), value: linesValue(...orUnknown(purposes, writer)) },
        {
          term: writer.t('notice.retention'),
          value: linesValue(...orUnknown(periods(activities, writer), writer)),
        },
        country === 'FR' || country === 'BE'
          ? { term: writer.t('cameraSign.law'), value: linesValue(writer.say(`cameraSign.law.${country}`)) }
          : undefined,
        {
          term: writer.t('notice.rights'),
          value: linesValue(
            writer.say('cameraSign.rights', { contact: requestContact(register, writer) }),
            noticeLine(register, writer),
          ),
        },
      ]),
    ],
  });
}

/** Of the images alone; an activity may keep a log of requests longer. */
function periods(activities: readonly Activity[], writer: Writer): readonly Line[] {
  const images = activities
    .flatMap((activity) => activity.dataCategories)
    .filter(({ category }) => category === 'photo_video');
  return distinctBy(
    images.map(({ retention }) => retentionSentence(retention, writer)),
    lineText,
  );
}

function orUnknown(lines: readonly Line[], writer: Writer): readonly Line[] {
  return lines.length === 0 ? [writer.unknown] : lines;
}
