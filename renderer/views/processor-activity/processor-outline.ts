/** What each section of a processor's activity holds, for the outline beside the page. */
import type { EditorMessage } from '#register/language/editor-messages.ts';
import type { Translator } from '#register/language/translator.ts';
import { isBlank } from '#register/model/localized-text.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { SectionName, SectionOutline } from '#renderer/editor/editor-section.tsx';
import { countMarks } from '#renderer/editor/count-marks.ts';

export const processorSections = [
  'identity',
  'served',
  'whatData',
  'subprocessors',
  'transfers',
  'security',
  'review',
] as const satisfies readonly SectionName[];
export type ProcessorSection = (typeof processorSections)[number];

const places: Readonly<Record<ProcessorSection, readonly string[]>> = {
  identity: ['name', 'reference', 'status', 'owner', 'description', 'startedOn', 'endedOn', 'createdOn'],
  served: ['controllers'],
  whatData: ['dataSubjects', 'dataCategories'],
  subprocessors: ['recipients', 'hasNoRecipients'],
  transfers: [],
  security: ['securityMeasures'],
  review: ['reviewedOn', 'reviewDueOn', 'note'],
};

export function outlineProcessorActivity(
  activity: ProcessorActivity,
  t: Translator<EditorMessage>,
): Readonly<Record<ProcessorSection, SectionOutline>> {
  const outline = (name: ProcessorSection, isEmpty: boolean, count?: number): SectionOutline => ({
    name,
    summary: count === undefined || count === 0 ? t('summary.nothing') : t('summary.rows', { count }),
    isEmpty,
    places: places[name],
    toConfirm: countMarks(activity.toConfirm, places[name]),
  });
  const { controllers, dataSubjects, dataCategories, recipients, hasNoRecipients } = activity;
  const hasNoAnswer = recipients.length === 0 && !hasNoRecipients;
  return {
    identity: outline('identity', isBlank(activity.name)),
    served: outline('served', controllers.length === 0, controllers.length),
    whatData: outline('whatData', dataSubjects.length === 0 || dataCategories.length === 0),
    subprocessors: outline('subprocessors', hasNoAnswer, recipients.length),
    transfers: outline('transfers', hasNoAnswer),
    security: outline('security', activity.securityMeasures.length === 0, activity.securityMeasures.length),
    review: outline('review', activity.reviewedOn === null),
  };
}
