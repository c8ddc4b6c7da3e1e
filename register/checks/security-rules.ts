/** Rules about security and impact assessments: Art. 30(1)(g), 32 and 35 GDPR. */
import { isBlank } from '#register/model/localized-text.ts';
import type { SecurityMeasure } from '#register/model/security-measure.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import type { ImpactCriterion } from '#register/vocabulary/impact-criterion.ts';
import { isOfAnyKind } from './activity-kinds.ts';
import type { Observation } from './finding.ts';
import {
  when,
  type ActivityRule,
  type ActivitySubject,
  type ProcessorActivityRule,
  type RuleContext,
} from './rule.ts';

/** The criteria of WP 248 that the register itself shows, beside those the user ticked. */
function impactCriteriaOf({ activity }: Pick<ActivitySubject, 'activity'>): ReadonlySet<ImpactCriterion> {
  const found = new Set<ImpactCriterion>(activity.impactAssessment.criteria);
  const categories = new Set(activity.dataCategories.map(({ category }) => category));
  if (activity.dataSubjects.some(({ category }) => category !== null && dataSubjects[category].isVulnerable))
    found.add('vulnerable');
  if (activity.dataCategories.some(({ sensitivity }) => sensitivity !== 'none' && sensitivity !== 'unknown'))
    found.add('sensitive_data');
  if (activity.automatedDecision.isMade === 'yes') found.add('automated_decision');
  if (activity.automatedDecision.isProfiling === 'yes' || categories.has('profiling'))
    found.add('evaluation');
  const follows = categories.has('location_gps') || categories.has('vehicle_telematics');
  if (follows || isOfAnyKind(activity, ['T25', 'T29'])) found.add('monitoring');
  return found;
}

/** General measures of the organisation protect every activity; one that is neither coded nor described says nothing. */
function noMeasure(own: readonly SecurityMeasure[], { organisation }: RuleContext): readonly Observation[] {
  const says = ({ measure, description }: SecurityMeasure) => measure !== null || !isBlank(description);
  return when(!own.some(says) && !organisation.securityMeasures.some(says), 'securityMeasures');
}

export const securityRules: readonly ActivityRule[] = [
  {
    id: 'R54',
    severity: 'error',
    articles: ['30(1)(g)', '32'],
    check: ({ activity }, context) => noMeasure(activity.securityMeasures, context),
  },
  {
    id: 'R59',
    severity: 'hint',
    articles: ['35'],
    check: (subject) => {
      const { isNeeded, conclusion, reference } = subject.activity.impactAssessment;
      // An answer, whichever, is the check that Art. 35(1) asks for; so is a conclusion or a document.
      if (isNeeded !== 'unknown' || !isBlank(conclusion) || reference.trim() !== '') return [];
      const count = impactCriteriaOf(subject).size;
      return when(count >= 2, 'impactAssessment/isNeeded', { count });
    },
  },
];

export const processorSecurityRules: readonly ProcessorActivityRule[] = [
  {
    id: 'R54',
    severity: 'error',
    articles: ['30(2)(d)', '32'],
    check: ({ activity }, context) => noMeasure(activity.securityMeasures, context),
  },
];
