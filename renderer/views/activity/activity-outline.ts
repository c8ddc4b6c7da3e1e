/** What each section of an activity holds, in a few words: for its fold, and for the outline beside the page. */
import type { EditorMessage } from '#register/language/editor-messages.ts';
import { formatDate, formatList } from '#register/language/formats.ts';
import type { Translator } from '#register/language/translator.ts';
import type { Activity } from '#register/model/activity.ts';
import { isBlank } from '#register/model/localized-text.ts';
import { sensitivities } from '#register/vocabulary/sensitivity.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { countMarks } from '#renderer/editor/count-marks.ts';
import type { SectionName, SectionOutline } from '#renderer/editor/editor-section.tsx';

/** Reading order; the law's own questions first. */
export const activitySections = [
  'identity',
  'purposes',
  'people',
  'data',
  'recipients',
  'transfers',
  'security',
  'notices',
  'software',
  'cookies',
  'automated',
  'impact',
  'minors',
  'joint',
  'review',
] as const satisfies readonly SectionName[];
export type ActivitySection = (typeof activitySections)[number];

/** Where each section's fields are in the model, for counting what waits for confirmation. */
const places: Readonly<Record<ActivitySection, readonly string[]>> = {
  identity: [
    'name',
    'reference',
    'status',
    'owner',
    'description',
    'startedOn',
    'endedOn',
    'createdOn',
    'replacedBy',
  ],
  purposes: ['purposes'],
  people: ['dataSubjects'],
  data: ['dataCategories'],
  recipients: ['recipients', 'hasNoRecipients'],
  transfers: [],
  security: ['securityMeasures'],
  notices: ['audiences', 'refusalConsequence'],
  software: ['software'],
  cookies: ['cookies'],
  automated: ['automatedDecision'],
  impact: ['impactAssessment'],
  minors: ['minors'],
  joint: ['jointControllers'],
  review: ['reviewedOn', 'reviewDueOn', 'note'],
};

export function outlineActivity(
  activity: Activity,
  /** Whether the organisation's general measures protect it already. */
  hasGeneralMeasures: boolean,
  t: Translator<EditorMessage>,
): Readonly<Record<ActivitySection, SectionOutline>> {
  const outline = (name: ActivitySection, summary: string, isEmpty: boolean): SectionOutline => ({
    name,
    summary,
    isEmpty,
    places: places[name],
    toConfirm: countMarks(activity.toConfirm, places[name]),
  });
  const rows = (name: ActivitySection, count: number, mayBeEmpty = false): SectionOutline =>
    outline(
      name,
      count === 0 ? t('summary.nothing') : t('summary.rows', { count }),
      count === 0 && !mayBeEmpty,
    );
  const { automatedDecision, impactAssessment, minors, hasNoRecipients, recipients } = activity;
  const answer = (code: keyof typeof answers): string => answers[code].label[t.language];
  const isToldByNotice = activity.audiences.length > 0;

  return {
    identity: outline('identity', '', isBlank(activity.name)),
    purposes: rows('purposes', activity.purposes.length),
    people: rows('people', activity.dataSubjects.length),
    data: rows('data', activity.dataCategories.length),
    recipients: outline('recipients', '', recipients.length === 0 && !hasNoRecipients),
    transfers: outline('transfers', '', recipients.length === 0 && !hasNoRecipients),
    security: rows('security', activity.securityMeasures.length, hasGeneralMeasures),
    notices: outline(
      'notices',
      isToldByNotice
        ? formatList(
            activity.audiences.map((audience) => audiences[audience].label[t.language]),
            t.language,
          )
        : t('summary.nothing'),
      !isToldByNotice,
    ),
    software: rows('software', activity.software.length, true),
    cookies: rows('cookies', activity.cookies.length, true),
    automated: outline('automated', answer(automatedDecision.isMade), automatedDecision.isMade === 'unknown'),
    impact: outline(
      'impact',
      impactAssessment.doneOn === null
        ? t('summary.impact', {
            answer: answer(impactAssessment.isNeeded),
            count: impactAssessment.criteria.length,
          })
        : t('summary.impactDone', { date: formatDate(impactAssessment.doneOn, t.language) }),
      impactAssessment.isNeeded === 'unknown',
    ),
    minors: outline('minors', answer(minors.areAddressed), minors.areAddressed === 'unknown'),
    joint: rows('joint', activity.jointControllers.length, true),
    review: outline('review', '', activity.reviewedOn === null),
  };
}

/** Art. 9 and 10: then a purpose needs an exception beside its legal basis. */
export function hasSpecialData({ dataCategories }: Activity): boolean {
  return dataCategories.some(({ sensitivity }) => {
    const { article } = sensitivities[sensitivity];
    return article === '9(1)' || article === '10';
  });
}
