/** Periods in a policy: numbers and number words with a unit of time, and what each is about. */
import type { StartEvent } from '#register/vocabulary/retention.ts';
import { fold } from './fold.ts';
import type { Policy, Section, Sentence } from './policy.ts';
import type { PeriodUse, RecognisedPeriod, RecognisedTerm } from './recognised.ts';
import { answering, keeping, personalData, removing, requesting, securityBreach, trackers } from './words.ts';

const numberWords: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'un une een one a an ein eine einem einen einer eines',
    'deux twee two zwei',
    'trois drie three drei',
    'quatre vier four',
    'cinq vijf five funf',
    'six zes sechs',
    'sept zeven seven sieben',
    'huit acht eight',
    'neuf negen nine neun',
    'dix tien ten zehn',
    'onze elf eleven',
    'douze twaalf twelve zwolf',
    'treize dertien thirteen dreizehn',
    'quatorze veertien fourteen vierzehn',
    'quinze vijftien fifteen funfzehn',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

const tens: Readonly<Record<string, number>> = {
  'dix-huit': 18,
  achttien: 18,
  eighteen: 18,
  achtzehn: 18,
  vingt: 20,
  twintig: 20,
  twenty: 20,
  zwanzig: 20,
  'vingt-quatre': 24,
  vierentwintig: 24,
  'twenty-four': 24,
  vierundzwanzig: 24,
  'vingt-cinq': 25,
  trente: 30,
  dertig: 30,
  thirty: 30,
  dreissig: 30,
  dreißig: 30,
  soixante: 60,
  zestig: 60,
  sixty: 60,
  sechzig: 60,
};

const units = [
  ['hours', 'heures?|uren|uur|hours?|hrs?|stunden?|h'],
  ['days', 'jours?|dagen|dag|days?|tage?[ns]?|kalenderdagen|werkdagen'],
  ['weeks', 'semaines?|weken|week|weeks|wochen?'],
  ['months', 'mois|maanden|maand|months?|monate?[ns]?'],
  ['years', 'ans?|annees?|jaren|jaar|years?|jahre?[ns]?'],
] as const;

const words = [...Object.keys(numberWords), ...Object.keys(tens)]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const periods = new RegExp(
  `(?<![\\w,.-])(\\d{1,3}|${words})(?:\\s*\\((?:\\d{1,3}|[a-z-]+)\\))?[\\s-]*(?:full |complete |calendar |business |working |whole )?(${units.map(([, forms]) => forms).join('|')})(?![\\w-]*\\w*@)\\b`,
  'gu',
);

/** “a year” is a period only after a word that measures: “once a year” is none. */
const measured = /\b(for|of|after|within|lasts?|than|to|in|until|up to|about|every)\s*$/u;

function amountOf(word: string): number {
  return /^\d/u.test(word) ? Number(word) : (numberWords[word] ?? tens[word] ?? 0);
}

function unitOf(word: string): RecognisedPeriod['unit'] {
  return units.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'u').test(word))?.[0] ?? 'days';
}

const events: readonly (readonly [StartEvent, RegExp])[] = [
  ['last_contact', /dernier (contact|echange)|laatste contact|last contact|letzten? kontakt/u],
  [
    'last_activity',
    /derniere (activite|connexion|commande|utilisation)|laatste (activiteit|bestelling|aankoop|login)|last (activity|order|login|purchase|use)|letzte[nr]? (aktivitat|bestellung|nutzung|anmeldung)|inactiv|inaktiv/u,
  ],
  [
    'end_of_contract',
    /fin (du|de la|de votre|des) (contrat|relation|services?)|einde van (de|uw|het) (overeenkomst|contract|relatie)|end of (the|our|your) (contract|relationship)|ende (des vertrags|der geschaftsbeziehung|der vertrags\w*)/u,
  ],
  [
    'financial_year_end',
    /cloture de l'exercice|fin de l'exercice|einde van het boekjaar|end of the financial year|ende des geschaftsjahres/u,
  ],
  [
    'invoice_date',
    /date (de la|de) facture|factuurdatum|invoice date|rechnungsdatum|emission de la facture/u,
  ],
  ['delivery', /\b(la livraison|de levering|delivery|der lieferung)\b/u],
  [
    'consent_withdrawal',
    /retrait (du|de votre) consentement|desinscription|intrekking|uitschrijving|withdrawal of consent|unsubscri|widerruf|abmeldung/u,
  ],
  ['employee_departure', /depart du salarie|uitdiensttreding|leaves the company|ausscheiden/u],
  ['cookie_set', /depot (du|des) cookies?|plaatsing van de cookie|cookie (is|was) set|setzen des cookies/u],
  [
    'account_closure',
    /(fermeture|suppression|cloture) (du|de votre) compte|(sluiten|verwijderen) van (het|uw) account|(closure|deletion) of (the|your) account|loschung (des|ihres) (kundenkontos|kontos)/u,
  ],
  [
    'end_of_procedure',
    /fin de la procedure|cloture du dossier|einde van de (procedure|sollicitatieprocedure)|end of the (procedure|recruitment)|ende des (verfahrens|bewerbungsverfahrens)/u,
  ],
  [
    'collection',
    /(la|leur|de) collecte|verzameling|enregistrement des images|opname|collection|erhebung|aufnahme/u,
  ],
];

/** What only a time of keeping counts from: “ten years from the end of the financial year”. */
const afterwards: ReadonlySet<StartEvent> = new Set([
  'last_contact',
  'last_activity',
  'end_of_contract',
  'financial_year_end',
  'invoice_date',
  'employee_departure',
  'account_closure',
  'end_of_procedure',
]);

const childhood =
  /\b(mineurs?|enfants?|age|minderjarig\w*|kinderen|kind|leeftijd|children|child|minors?|old|kinder\w*|jahren? alt|minderjahrig\w*|parents?|ouders?|eltern|zelf toestemming|selbst (ein)?willig\w*|consentir seul\w*)\b/u;

/** What a section or a column is about, for sentences that do not say it again. */
const retentionHeading =
  /\b(duree|conserv|archiv|retention|how long|keep|bewaar|bewaren|hoe ?lang|speicherdauer|aufbewahr|wie lange)\w*/u;

/** “Duration: three years”, in a form of one's own. */
const keptLabel =
  /^\W*(durees?( de conservation)?|combien de temps|hoe ?lang|wie lange|delai de conservation|bewaartermijn\w*|termijn|kept for|how long|duration|retention( period)?|dauer|speicherdauer|aufbewahrungs(dauer|frist)) ?:/u;

function isAge(sentence: Sentence, { unit, amount }: Pick<RecognisedPeriod, 'unit' | 'amount'>): boolean {
  return (
    unit === 'years' &&
    amount >= 10 &&
    amount <= 21 &&
    childhood.test(sentence.folded) &&
    !keeping.test(sentence.folded)
  );
}

/** The first row of the table that a row stands in: it names the columns. */
function tableHead(sentences: readonly Sentence[], row: Sentence): string {
  let { index } = row;
  const isAbove = (one: Sentence | undefined) => one?.kind === 'row' && one.section === row.section;
  while (row.kind === 'row' && isAbove(sentences[index - 1])) index -= 1;
  return sentences[index]?.folded ?? '';
}

/** The heading right above decides: “Cookies and privacy” over the whole page says nothing of a part. */
function isUnderCookies({ headings }: Section): boolean {
  const own = fold(headings.at(-1)?.text ?? '');
  return (
    /cookie|traceur/u.test(own) && !/privacy|donnees|gegevens|daten(?!schutzeinst)|confidentialite/u.test(own)
  );
}

function useOf(
  sentence: Sentence,
  period: Pick<RecognisedPeriod, 'unit' | 'amount' | 'event'>,
  sentences: readonly Sentence[],
): PeriodUse {
  const { folded, section } = sentence;
  const { event } = period;
  if (isAge(sentence, period)) return 'age';
  if (securityBreach.test(folded) || (period.unit === 'hours' && securityBreach.test(section.foldedHeading)))
    return 'breach';
  if (isAnswer(sentence, sentences)) return 'answer';
  const isCounted = event !== null && afterwards.has(event);
  const isRow = sentence.kind === 'row' && retentionHeading.test(tableHead(sentences, sentence));
  const isKept =
    isRow ||
    isCounted ||
    keptLabel.test(folded) ||
    keeping.test(folded) ||
    removing.test(folded) ||
    retentionHeading.test(section.foldedHeading);
  if (trackers.test(folded) || isUnderCookies(section)) return 'cookie';
  return isKept &&
    (personalData.test(folded) ||
      keptLabel.test(folded) ||
      isCounted ||
      retentionHeading.test(section.foldedHeading) ||
      sentence.kind === 'row' ||
      removing.test(folded) ||
      keeping.test(folded))
    ? 'retention'
    : 'other';
}

/** “How to use them”, below a heading about rights. */
const exercising =
  /\b(les exercer|exercer vos|uitoefen\w*|how to (use|exercise) (them|these|your)|ausub\w*)\b/u;

/** “You may ask for access and erasure. Write to us: we reply within a month.” */
function followsRequest({ index, line }: Sentence, sentences: readonly Sentence[]): boolean {
  return sentences
    .slice(Math.max(0, index - 3), index)
    .some((one) => one.line === line && rightsAsked.test(one.folded));
}

const rightsAsked =
  /^\W*(vos droits|droits|uw rechten|rechten|your rights|rights|ihre rechte|rechte) ?:|\b(access|erasure|rectification|portability|effacement|portabilite|rectificatie|inzage|overdraagbaarheid|gegevenswissing|auskunft|loschung|berichtigung)\b[^.]{0,120}\b(correction|erasure|restriction|objection|portability|effacement|limitation|opposition|portabilite|rectification|verwijdering|beperking|bezwaar|overdraagbaarheid|dataportabiliteit|berichtigung|loschung|einschrankung|widerspruch)\b/u;

/** Answering a request of a person about their data; not a telephone call, an order or an authority. */
export function isAnswer(sentence: Sentence, sentences: readonly Sentence[]): boolean {
  const { folded, section } = sentence;
  if (!answering.test(folded)) return false;
  const isRequest =
    requesting.test(folded) ||
    requesting.test(section.foldedHeading) ||
    exercising.test(section.foldedHeading) ||
    followsRequest(sentence, sentences);
  // “(This is printed on the back of the quote)” says nothing of what is answered.
  const outside = folded.replaceAll(/\([^)]*\)/gu, ' ');
  const isOther =
    /\b(cnil|autoriteit|autorite de|aufsichtsbehorde|commande|bestelling|livraison|levering|devis|offerte|sollicitat\w*|candidat\w*)\b/u.test(
      outside,
    );
  return isRequest && !isOther;
}

export function findPeriods({ sentences }: Policy): readonly RecognisedPeriod[] {
  return sentences.flatMap((sentence) =>
    [...sentence.folded.matchAll(periods)].flatMap((match) => {
      const word = match[1] ?? '';
      const isArticle = word === 'a' || word === 'an';
      const isMeasured =
        measured.test(sentence.folded.slice(0, match.index)) ||
        /^\s(after|from)\b/u.test(sentence.folded.slice(match.index + match[0].length));
      if (isArticle && !isMeasured) return [];
      const period = {
        amount: amountOf(word),
        unit: unitOf(match[2] ?? ''),
        event: events.find(([, pattern]) => pattern.test(sentence.folded.slice(match.index)))?.[0] ?? null,
      };
      if (period.amount === 0) return [];
      return [
        {
          ...period,
          words: sentence.text.slice(match.index, match.index + match[0].length),
          use: useOf(sentence, period, sentences),
          sentence,
          at: match.index,
        },
      ];
    }),
  );
}

/** “Quotes: two years; invoices: ten years” are two statements; “two years; then five in an archive” is one. */
const nextStatement =
  /;\s*(?!(?:puis|ensuite|et|then|and|thereafter|afterwards|daarna|vervolgens|nadien|en|danach|anschliessend|und)\b)/gu;

/** The part of its sentence that a period stands in, and whether another period stands there too. */
export function statementOf(
  { sentence, at }: RecognisedPeriod,
  all: readonly RecognisedPeriod[],
): { readonly folded: string; readonly isOnlyPeriod: boolean } {
  const cuts = [...sentence.folded.matchAll(nextStatement)].map(({ index }) => index);
  const start = cuts.findLast((cut) => cut < at) ?? 0;
  const end = cuts.find((cut) => cut > at) ?? sentence.folded.length;
  const inside = all.filter((one) => one.sentence === sentence && one.at >= start && one.at < end);
  // “Two years from the date of the invoice” is about what is kept two years, not about invoices.
  const about = events.reduce(
    (text, [, pattern]) => text.replace(pattern, (words) => ' '.repeat(words.length)),
    sentence.folded.slice(start, end),
  );
  return { folded: about, isOnlyPeriod: inside.length === 1 };
}

const terms: readonly (readonly [RecognisedTerm['kind'], RegExp])[] = [
  [
    'session',
    /\b(session|sessie|sitzung)\b|(fermez|fermeture de) (votre|le) navigateur|close (your|the) browser|browser (sluit|afsluit)|schliessen des browsers/u,
  ],
  [
    'unlimited',
    /indefini(ment|e)|sans limitation de duree|duree illimitee|onbeperkt\w* bewaa?r\w*|onbepaalde (tijd|duur)|indefinitely|unbegrenzt|unbefristet/u,
  ],
  [
    'until_request',
    /jusqu'a (ce que vous|votre demande)|tant qu\S* n\S* pas (realise|fait|formule)|totdat u|until you (ask|request|tell)|bis sie (uns|die|eine)/u,
  ],
  ['while_customer', /\btant que\b|\bzolang u\b|\b(as|so) long as you\b|\bsolange sie\b/u],
  [
    'statutory',
    /(duree|delai)s? (legale?s?|de prescription)|prescriptions? legales?|wettelijke (bewaar)?termijn\w*|toepasselijke termijn|statutory (retention )?period|legal retention period|gesetzliche\w* (aufbewahrungs)?frist\w*/u,
  ],
];

/** Only where data are kept: a session of training is no term. */
export function findTerms({ sentences }: Policy): readonly RecognisedTerm[] {
  return sentences.flatMap((sentence) => {
    const { folded, section, text } = sentence;
    const isAbout =
      keeping.test(folded) || trackers.test(folded) || retentionHeading.test(section.foldedHeading);
    if (!isAbout) return [];
    return terms.flatMap(([kind, pattern]) => {
      const match = pattern.exec(folded);
      return match === null
        ? []
        : [{ kind, words: text.slice(match.index, match.index + match[0].length), sentence }];
    });
  });
}

const daysOf = { hours: 1 / 24, days: 1, weeks: 7, months: 30.44, years: 365.25 } as const;

export function periodInDays({ amount, unit }: Pick<RecognisedPeriod, 'amount' | 'unit'>): number {
  return amount * daysOf[unit];
}
