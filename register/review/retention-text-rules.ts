/** How long data are kept: Art. 5(1)(e) and 13(2)(a) GDPR and the periods of national law, read from the text. */
import { isToVerify } from '#register/library/evidence.ts';
import { retentionLists, libraryCountryOf } from '#register/library/retention/retention-rows.ts';
import type { RetentionBound, RetentionRow } from '#register/library/retention/row.ts';
import type { RetentionTopic } from '#register/library/retention/topics.ts';
import { inDays, tolerance } from '#register/checks/retention-bounds.ts';
import type { ActivityKind } from '#register/checks/activity-kinds.ts';
import { asserts } from './assertion.ts';
import { kindsIn } from './find-purposes.ts';
import { periodInDays, statementOf } from './find-periods.ts';
import { nextOf, passageOf, previousOf, wholeText, type Policy, type Sentence } from './policy.ts';
import type { RecognisedPeriod } from './recognised.ts';
import type { TextContext, TextObservation, TextRule } from './text-rule.ts';
import { keeping } from './words.ts';

const withoutEnd =
  /\b(indefiniment|sans limit(e|ation) (de (duree|temps))|(duree|periode|conservation)s? (illimitee|indeterminee)s?|pour une duree illimitee|onbeperkt(e)? (bewaa?r\w*|opgeslagen|tijd|duur|termijn|periode)|onbeperkt|voor onbepaalde (tijd|duur)|indefinite(ly)?|(an )?unlimited (period|time|duration|retention|amount of time)|without (any )?(time )?limit(ation)?( (of|in) time)?|(kept|retained|stored) (for ?ever|permanently)|forever|unbegrenzt( lange)?|unbefristet|zeitlich unbeschrankt|auf unbestimmte (zeit|dauer)|dauerhaft (gespeichert|aufbewahrt))\b/u;

const untilAsked =
  /\b(jusqu'a (ce que vous (en )?(demand\w*|nous|souhait\w*|manifest\w*)|votre (demande|opposition)|(la )?(demande|reception d'une demande) (de|d'))|tant (que|qu') ?\S* ?(vous|il|elle|l'utilisateur|le client|la personne) n\S* ?\S* ?pas (realise|fait|formule|demand\w*|exprime|manifeste)|tant (que|qu')[^.;]{0,40} n'a pas (realise|fait|formule|demande)|tot(dat)? (u|je|jij) (ons |van ons )?(aangeeft|vraagt|verzoekt|laat weten|meldt|hierom)|tot(dat)? (u|je|jij) om (verwijdering|wissing)|zolang (u|je|jij) (ons )?niet (vraagt|verzoekt|aangeeft)|until you (ask|request|tell|inform|notify|instruct)|unless you (ask|request) (us )?(to )?(delet\w*|remov\w*|eras\w*)|bis (sie|du) (uns )?(die loschung|das loschen|eine loschung|um loschung|etwas anderes|es verlangen)|solange sie (nicht|keine) (die )?(loschung|widersprechen))/u;

/** The newsletter ends when one leaves it: that is its own end. */
const untilLeft =
  /\b(desinscri\w*|desabonn\w*|retir\w*|uitschrijv\w*|uitgeschreven|afmeld\w*|intrek\w*|unsubscri\w*|withdraw\w*|opt out|abmeld\w*|abbestell\w*|widerruf\w*)\b/u;

const whileActive =
  /\b(tant que|aussi longtemps que|zolang|(for )?(as|so) long as|solange)\b[^.;|]{0,80}\b(actifs?|actives?|"actif"|actief|active|aktiv|clients?|customers?|klant|cliente?|compte|account|konto|kunde|utilisateur|users?|members?|membres?|lid|mitglied|inscrits?|ingeschreven|registered)\b/u;

/** As long as it takes for something that ends: that is a criterion, not a missing end. */
const whileNeeded =
  /\b(necessaire\w*|requis\w*|exig\w*|imposee?s?|nodig|noodzakelijk\w*|vereist\w*|necessary|needed|require\w*|erforderlich\w*|notwendig\w*|benotigt\w*|gesetz\w*|legal\w*|wettelijk\w*|garantie\w*)\b/u;

const numbered =
  /\b(\d+|un|une|deux|trois|cinq|six|dix|een|twee|drie|vijf|zes|tien|one|two|three|five|six|ten|ein|zwei|drei|funf|zehn)( \(\d+\))?[ -](ans?|annees?|mois|jours|semaines|jaar|maanden?|weken|dagen|years?|months?|weeks|days|jahre?n?|monate?n?|wochen|tage)\b/u;

/** “… and three years after that”: in the sentence itself or in the one that goes on from it. */
function endsAfterAll(policy: Policy, sentence: Sentence): boolean {
  if (numbered.test(sentence.folded)) return true;
  const next = nextOf(policy, sentence);
  return (
    next !== undefined &&
    numbered.test(next.folded) &&
    /^\W*(ensuite|puis|apres|passe|au-dela|elles?|ils?|ces|then|after|thereafter|afterwards|they|it|these|once|daarna|vervolgens|nadien|na|ze|deze|danach|anschliessend|nach|sie|diese|dann)\b/u.test(
      next.folded,
    )
  );
}

function isAboutKeeping({ folded, section }: Sentence): boolean {
  return (
    keeping.test(folded) ||
    /\b(conserv|durees?\b|combien de temps|retention|retain|keep|how long|bewaar|bewaren|hoe ?lang|speicher|aufbewahr|wie lange)/u.test(
      section.foldedHeading,
    )
  );
}

function openEnded(policy: Policy): readonly TextObservation[] {
  return policy.sentences.flatMap((sentence): readonly TextObservation[] => {
    if (!isAboutKeeping(sentence)) return [];
    const passage = passageOf(sentence);
    if (asserts(sentence, withoutEnd, { ownDenial: true })) return [{ passage }];
    if (asserts(sentence, untilAsked, { ownDenial: true }) && !untilLeft.test(sentence.folded))
      return [{ passage }];
    const isActive = asserts(sentence, whileActive, { ownDenial: true, inConditions: true });
    if (!isActive || whileNeeded.test(sentence.folded) || untilLeft.test(sentence.folded)) return [];
    return endsAfterAll(policy, sentence) ? [] : [{ passage }];
  });
}

/** “As long as necessary” and nothing else: Art. 13(2)(a) wants the period, or criteria that let people work it out. */
const asLongAsNeeded =
  /\b(aussi longtemps que|le temps|la duree( strictement)?|(pendant )?la periode) (est |soit |strictement )?necessaires?|zolang (als )?(dat )?(nodig|noodzakelijk)|niet langer dan (strikt )?(nodig|noodzakelijk)|(as|so) long as (is |it is |we |reasonably )*(necessary|needed|need)|no longer than (is )?(necessary|needed)|so lange,? wie (es )?(erforderlich|notig|notwendig)|solange (es|dies)[^.;]{0,30}(erforderlich|notwendig)/u;

/** What a topic of the library is called in running text, and the kinds of activity that speak of it. */
const topicOf: Readonly<Partial<Record<ActivityKind, RetentionTopic>>> = {
  T02: 'quotes',
  T06: 'invoices',
  T16: 'prospects',
  T24: 'candidates',
  T25: 'cctv',
};

function rowsOf(topic: RetentionTopic, { country }: TextContext): readonly RetentionRow[] {
  const known = libraryCountryOf(country);
  return known === undefined ? [] : retentionLists[known].rows.filter((row) => row.topic === topic);
}

const cameras = /\b(cameras?|camera's|camerabeelden|videosurveillance|cctv|videouberwachung|kameras?)\b/u;

/** “The pictures are kept for three months”: the heading or the sentence before says which pictures. */
function isOfCameras(policy: Policy, { sentence }: RecognisedPeriod): boolean {
  const isOfPictures =
    /\b(images?|enregistrements?|beelden|opnames?|footage|recordings?|bilder|aufnahmen)\b/u.test(
      sentence.folded,
    );
  const previous = previousOf(policy, sentence);
  const isBeside = previous?.line === sentence.line && cameras.test(previous.folded);
  return isOfPictures && (isBeside || cameras.test(sentence.section.foldedHeading));
}

/** A period that is about one topic only, in a sentence with one period. */
function singleTopic(
  policy: Policy,
  period: RecognisedPeriod,
  all: readonly RecognisedPeriod[],
): RetentionTopic | undefined {
  const statement = statementOf(period, all);
  if (period.use !== 'retention' || !statement.isOnlyPeriod) return undefined;
  const kinds = kindsIn(statement);
  if (kinds.length === 0 && isOfCameras(policy, period)) return topicOf.T25;
  const topics = new Set(kinds.map((kind) => topicOf[kind]));
  const [topic] = topics;
  return topics.size === 1 ? topic : undefined;
}

function bounded({ amount, unit, statute }: RetentionBound): Record<string, string | number> {
  return { amount, unit, law: statute };
}

function tooShort(
  period: RecognisedPeriod,
  topic: RetentionTopic,
  context: TextContext,
): readonly TextObservation[] {
  const rows = rowsOf(topic, context);
  const minima = rows.flatMap((row) =>
    row.minimum?.force === 'statute' ? [{ minimum: row.minimum, row }] : [],
  );
  const least = minima.toSorted((a, b) => inDays(a.minimum) - inDays(b.minimum))[0];
  if (least === undefined || minima.length !== rows.length) return [];
  if (periodInDays(period) >= inDays(least.minimum) - tolerance) return [];
  const found = { passage: passageOf(period.sentence), parameters: bounded(least.minimum) };
  return [isToVerify(least.row.mark) ? { ...found, severity: 'warning' } : found];
}

function tooLong(
  period: RecognisedPeriod,
  topic: RetentionTopic,
  context: TextContext,
): readonly TextObservation[] {
  const maxima = rowsOf(topic, context).map(({ maximum }) => maximum);
  const known = maxima.filter((maximum) => maximum !== null);
  const most = known.toSorted((a, b) => inDays(b) - inDays(a))[0];
  if (most === undefined || known.length !== maxima.length) return [];
  return periodInDays(period) > inDays(most) + tolerance
    ? [{ passage: passageOf(period.sentence), parameters: bounded(most) }]
    : [];
}

/** Two sentences about one topic, everyday use in both, two numbers. */
function twoPeriods(policy: Policy, { recognised }: TextContext): readonly TextObservation[] {
  const seen = new Map<RetentionTopic, RecognisedPeriod>();
  return recognised.periods.flatMap((period) => {
    const topic = singleTopic(policy, period, recognised.periods);
    if (
      topic === undefined ||
      /\b(archiv\w*|preuve|bewijs|proof|nachweis|litige|geschil|dispute)\b/u.test(period.sentence.folded)
    )
      return [];
    const earlier = seen.get(topic);
    if (earlier === undefined) {
      seen.set(topic, period);
      return [];
    }
    const isSame = Math.abs(periodInDays(earlier) - periodInDays(period)) <= tolerance;
    return isSame ? [] : [{ passage: passageOf(period.sentence) }];
  });
}

export const retentionTextRules: readonly TextRule[] = [
  {
    id: 'R37',
    severity: 'error',
    find: (policy, { recognised }) => {
      if (recognised.periods.some(({ use }) => use === 'retention')) return [];
      const vague = policy.sentences.find((sentence) => asLongAsNeeded.test(sentence.folded));
      return [{ passage: vague === undefined ? wholeText : passageOf(vague) }];
    },
  },
  { id: 'R38', severity: 'error', find: openEnded },
  {
    id: 'R39',
    severity: 'error',
    find: (policy, context) =>
      context.recognised.periods.flatMap((period) => {
        const topic = singleTopic(policy, period, context.recognised.periods);
        return topic === 'invoices' ? tooShort(period, topic, context) : [];
      }),
  },
  {
    id: 'R40',
    severity: 'warning',
    find: (policy, context) =>
      context.recognised.periods.flatMap((period) => {
        const topic = singleTopic(policy, period, context.recognised.periods);
        return topic === undefined ? [] : tooLong(period, topic, context);
      }),
  },
  { id: 'R42', severity: 'warning', find: (policy, context) => twoPeriods(policy, context) },
  {
    id: 'R50',
    severity: 'warning',
    find: (_policy, { recognised }) =>
      recognised.periods
        .filter((period) => period.use === 'cookie' && periodInDays(period) > 397)
        .map(({ sentence }) => ({ passage: passageOf(sentence) })),
  },
];
