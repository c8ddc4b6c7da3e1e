/** The coded values that a search can find by their labels: indexed as codes, looked up by label when somebody searches. */
import type { Activity } from '#register/model/activity.ts';
import { countryName } from '#register/model/country.ts';
import { languages } from '#register/model/language.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { contractStates, obligations } from '#register/vocabulary/answer.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { consentMethods } from '#register/vocabulary/consent.ts';
import { cookieClasses } from '#register/vocabulary/cookie-class.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSources } from '#register/vocabulary/data-source.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { impactCriteria } from '#register/vocabulary/impact-criterion.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import { marketingChannels, marketingPermissions } from '#register/vocabulary/marketing.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { retentionBases, retentionFates, startEvents } from '#register/vocabulary/retention.ts';
import { securityMeasures } from '#register/vocabulary/security-measure.ts';
import { sensitivities } from '#register/vocabulary/sensitivity.ts';
import { specialCategoryConditions } from '#register/vocabulary/special-category-condition.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import type { Vocabulary } from '#register/vocabulary/vocabulary.ts';
import { wordsOf } from './fold.ts';

const lists = {
  status: activityStatuses,
  audience: audiences,
  basis: legalBases,
  condition: specialCategoryConditions,
  consent: consentMethods,
  channel: marketingChannels,
  permission: marketingPermissions,
  subject: dataSubjects,
  data: dataCategories,
  sensitivity: sensitivities,
  source: dataSources,
  obligation: obligations,
  event: startEvents,
  retention: retentionBases,
  fate: retentionFates,
  recipient: recipientKinds,
  role: recipientRoles,
  contract: contractStates,
  mechanism: transferMechanisms,
  measure: securityMeasures,
  cookie: cookieClasses,
  criterion: impactCriteria,
} as const satisfies Record<string, Vocabulary>;
type ListName = keyof typeof lists | 'country';

/** One word for the full-text index; no word that somebody types can be taken for it, because it sits in a column of its own. */
function tokenOf(list: ListName, code: string): string {
  return `${list}${code}`.toLowerCase().replace(/[^a-z0-9]/g, '');
}

type Coded = readonly (readonly [ListName, string | null | undefined])[];

const each = (list: ListName, codes: readonly string[]): Coded => codes.map((code) => [list, code] as const);

/** The tokens of an activity, for the index. “Unknown” is left out: nobody looks for it, and nearly every activity has one. */
export function codeTokensOf(activity: Activity | ProcessorActivity): readonly string[] {
  const coded: Coded = [
    ['status', activity.status],
    ...activity.securityMeasures.map(({ measure }) => ['measure', measure] as const),
    ...activity.recipients.flatMap((recipient): Coded => {
      const { party } = recipient;
      return [
        ['recipient', party.kind === 'external' ? party.recipientKind : null],
        ['role', recipient.role],
        ['contract', recipient.contract?.state],
        ...(recipient.transfers ?? []).flatMap((transfer): Coded => [
          ['mechanism', transfer.mechanism],
          ['mechanism', transfer.fallbackMechanism],
          ['country', transfer.country],
        ]),
      ];
    }),
    ...('controllers' in activity ? processorCodes(activity) : controllerCodes(activity)),
  ];
  const tokens = coded.flatMap(([list, code]) =>
    code === null || code === undefined || code === 'unknown' ? [] : [tokenOf(list, code)],
  );
  return [...new Set(tokens)];
}

function processorCodes(activity: ProcessorActivity): Coded {
  return [...each('subject', activity.dataSubjects), ...each('data', activity.dataCategories)];
}

function controllerCodes(activity: Activity): Coded {
  return [
    ...each('audience', activity.audiences),
    ...each('criterion', activity.impactAssessment.criteria),
    ...activity.dataSubjects.map(({ category }) => ['subject', category] as const),
    ...activity.cookies.map(({ cookieClass }) => ['cookie', cookieClass] as const),
    ...activity.purposes.flatMap((purpose): Coded => [
      ...each('basis', purpose.legalBases),
      ['condition', purpose.specialCategoryCondition],
      ['consent', purpose.consentMethod],
      ...each('channel', purpose.marketing?.channels ?? []),
      ['permission', purpose.marketing?.permission],
    ]),
    ...activity.dataCategories.flatMap(({ retention, ...data }): Coded => [
      ['data', data.category],
      ['sensitivity', data.sensitivity],
      ['obligation', data.obligation],
      ...each('source', data.sources),
      ['fate', retention.fate],
      ...[retention.active, retention.archive].flatMap((period): Coded => [
        ['event', period?.event],
        ['retention', period?.basis],
      ]),
    ]),
  ];
}

interface SearchedCode {
  readonly token: string;
  readonly words: readonly string[];
}

let known: readonly SearchedCode[] | undefined;

/** Every code with the words of its labels in the four languages; made once, when somebody first searches. */
function searchedCodes(): readonly SearchedCode[] {
  known ??= [
    ...Object.entries(lists).flatMap(([list, vocabulary]) =>
      Object.entries(vocabulary).map(([code, { label }]) => ({
        // The entries of `lists` are named by its keys.
        token: tokenOf(list as ListName, code),
        words: languages.flatMap((language) => wordsOf(label[language])),
      })),
    ),
    ...countryCodes().map((code) => ({
      token: tokenOf('country', code),
      words: languages.flatMap((language) => wordsOf(countryName(code, language))),
    })),
  ];
  return known;
}

/** All two-letter codes that the platform has a name for. */
function countryCodes(): readonly string[] {
  const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const pairs = alphabet.flatMap((first) => alphabet.map((second) => first + second));
  return pairs.filter((pair) => countryName(pair, 'en') !== pair);
}

/** The tokens of the codes that have a label with a word that begins like this one. */
export function codeTokensFor(word: string): readonly string[] {
  return searchedCodes()
    .filter(({ words }) => words.some((candidate) => candidate.startsWith(word)))
    .map(({ token }) => token);
}
