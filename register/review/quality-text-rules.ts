/** Whether a policy is dated, of today, one's own and free of contradictions: Art. 5(1)(a), 5(1)(d), 12(1) and 33 GDPR. */
import { isOlderThanAYear } from '#register/checks/age.ts';
import { asserts, findAsserted } from './assertion.ts';
import { namesAuthority } from './find-authorities.ts';
import { datesIn } from './find-date.ts';
import { fold } from './fold.ts';
import {
  passageOf,
  sentencesOf,
  wholeText,
  type OutlineEntry,
  type Passage,
  type Policy,
  type Sentence,
} from './policy.ts';
import type { Recognised } from './recognised.ts';
import type { TextObservation, TextRule } from './text-rule.ts';
import { keeping, securityBreach } from './words.ts';

const obsolete =
  /\b(universal analytics|google ?\+|twitter|safe harbou?r|bloctel|(directive|richtlijn|richtlinie) 95\/46|privacycommissie|commissie voor de bescherming van de persoonlijke levenssfeer|commission de la protection de la vie privee|college bescherming persoonsgegevens|wet bescherming persoonsgegevens|\bwbp\b)(?! ?\))/u;

/** What tells that the writer knows: “X (formerly Twitter)”. */
const knowsBetter = /\b(ex-|formerly|anciennement|voorheen|vroeger|ehemals|fruher|now x|x \()/u;

/** Text of whoever sells software, in the policy of whoever uses it. */
const vendorVoice =
  /\b(plug-?ins?|themes?|extensions?) install(ations?|er)?\b[^.]{0,60}\bour (products?|plug-?ins?|clients)|\bour (plug-?ins?|themes?)\b|\b(compatible|incompatible)\b[^.]{0,40}\b(themes?|plug-?ins?)\b[^.]{0,40}\bour products?|\bnos (plug-?ins?|extensions) (sont|install)|\bonze plug-?ins? (zijn|word)/u;

/** Blanks nobody has filled in. */
const placeholder =
  /\[(votre|nom|adresse|your|company|name|insert|uw|naam|bedrijfsnaam|ihr|firmenname|name|date|datum|e-?mail|url|website|a completer|xxx)[^\]]{0,40}\]|\{\{?[^}]{1,40}\}?\}|<(votre|nom|your|company|naam|bedrijfsnaam|name|insert)[^>]{0,40}>|\b(lorem ipsum|xxxx+|a completer|in te vullen|to be completed|bitte erganzen|nom de (la|votre) societe ici|your company name|naam van uw bedrijf)\b/u;

const pageLeftover =
  /^(top|bottom) of page$|^(haut|bas) de (la )?page$|^skip to (main )?content$|^aller au contenu( principal)?$|^naar (de )?inhoud( springen)?$|^zum inhalt springen$/u;

function leftovers(policy: Policy, { providers }: Recognised): readonly Passage[] {
  const lines = policy.lines.filter(({ text }) => pageLeftover.test(text.trim().toLowerCase()));
  const sentences = policy.sentences.filter(
    (sentence) =>
      placeholder.test(sentence.folded) ||
      asserts(sentence, vendorVoice, { inConditions: true }) ||
      asksForTheirAccount(sentence, providers),
  );
  return [
    ...sentences.map(passageOf),
    // The first stands for all of them: they come from the page around the text.
    ...lines.slice(0, 1).map(({ text, line }) => ({ quote: text, line })),
  ];
}

/** “If you are a client with a Toolset account”: the account of somebody else's customers. */
function asksForTheirAccount(sentence: Sentence, providers: Recognised['providers']): boolean {
  return providers.some(
    ({ card, sentences }) =>
      card.kind === 'it_provider' &&
      sentences.includes(sentence) &&
      /\b(clients? with an?|client (avec|disposant d')un|klant met een|kunde mit einem)\b[^.]{0,40}\b(account|compte|konto)\b/u.test(
        sentence.folded,
      ),
  );
}

/** A heading under which nothing stands. Levels tell a parent from an empty one; without levels, only the first of three in a row is sure. */
function emptyHeadings({ outline }: Policy): readonly OutlineEntry[] {
  const marked = outline.some(({ level }) => level !== null);
  const empty = outline.filter((heading, index) => {
    // The title of the whole stands above everything.
    if (index === 0 || heading.sentences > 0 || datesIn(fold(heading.text)).length > 0) return false;
    const next = outline[index + 1];
    if (marked) return next === undefined || (next.level ?? 7) <= (heading.level ?? 7);
    const isFirstOfRun = index > 0 && (outline[index - 1]?.sentences ?? 0) > 0;
    return isFirstOfRun && next?.sentences === 0 && outline[index + 2] !== undefined;
  });
  // Where half of them stand empty, the page sets its text in headings: they say nothing then.
  return empty.length * 3 > outline.length ? [] : empty;
}

/** The same heading over different texts: variants of a template of which one was meant to stay. */
function repeatedHeadings(policy: Policy): readonly OutlineEntry[] {
  const seen = new Map<string, OutlineEntry>();
  return policy.outline.filter((heading, index) => {
    const key = heading.text.trim().toLowerCase();
    const earlier = seen.get(key);
    seen.set(key, heading);
    // Two parts of a policy (for customers, for staff) may repeat their headings; variants stand side by side.
    const isBeside = earlier !== undefined && policy.outline[index - 1] === earlier;
    return isBeside && key.length > 2;
  });
}

const noMarketing =
  /\b((wij|we) gebruiken (uw|deze|je) (persoons)?gegevens (nooit|niet) voor (\(?gerichte\)? )?(marketing|reclame|commerciele)\w*|(nous n'(utilisons|exploitons|utiliserons) (pas|jamais)|ne (sont|seront) (pas|jamais) (utilisees?|exploitees?))[^.;]{0,40}(prospection|marketing|publicitaires?|commerciales)|we (do not|never|don't) use (your|this|any) (personal )?(data|information|details) for (direct |targeted )?(marketing|advertising|promotional)|(ihre )?daten (werden )?(nie|nicht) (zu|fur) (werbe\w*|marketing)|wir (nutzen|verwenden) ihre daten (nie|nicht) (zu|fur) (werbe\w*|werbung|marketing))/u;

const neverOwn =
  /\b((nooit|niet) (gebruiken )?voor (eigen|een ander|andere) (doel(einden)?|gebruik)|(nooit|niet) voor (eigen|een ander|andere) (doel(einden)?|gebruik)|(jamais|pas) (\w+ )?a (ses|leurs) propres fins|(never|not) (\w+ ){0,6}for (its|their) own purposes|(nie|nicht) (\w+ ){0,4}(zu|fur) (eigene[nr]?|andere) zwecke?)/u;
const reservesUse =
  /\b(se reserve(nt)? le droit|behoudt zich het recht voor|reserves? the right|behalt sich (das recht )?vor)\b/u;

function contradictions(policy: Policy, recognised: Recognised): readonly Passage[] {
  const markets =
    recognised.purposes.some(({ kind }) => kind === 'T16') ||
    recognised.providers.some(({ card }) => card.kind === 'marketing_tool');
  const denied = markets
    ? policy.sentences.filter(
        (sentence) => findAsserted(sentence, noMarketing, { ownDenial: true }) !== undefined,
      )
    : [];
  const broken = recognised.providers.flatMap(({ sentences }) => {
    const promise = sentences.find((sentence) => asserts(sentence, neverOwn, { ownDenial: true }));
    const reserve = sentences.find(
      (sentence) =>
        sentence.section === promise?.section && sentence !== promise && asserts(sentence, reservesUse),
    );
    return promise !== undefined && reserve !== undefined ? [promise] : [];
  });
  return [...new Set([...denied, ...broken])].map(passageOf);
}

/** Who visits without an account leaves an address and cookies all the same. */
const nothingOnVisitors =
  /\b(there is no personal (information|data) (that )?we (have|hold|keep|can see)|we (hold|have|keep) no personal (information|data) (about|on) you|nous ne detenons aucune (information|donnee)[^.;]{0,20} (sur|concernant) vous|wij (hebben|bewaren) geen (persoons)?gegevens van u)\b/u;
const heldAfterAll = /\b(adresses? ip|ip-?adres\w*|ip addresse?s?|cookies?|google analytics)\b/u;

const dutyWords = /\b(72|soixante-douze|tweeenzeventig|seventy-two|zweiundsiebzig)\b/u;

/** A breach is described as a procedure: somebody does something then. */
const procedure =
  /\b(inform\w*|notif\w*|preven\w*|avert\w*|meld\w*|signal\w*|report\w*|reset|go through|stellen (wij|we)|brengen|benachrichtig\w*|informier\w*|unterricht\w*)\b/u;

/** Who cites the article, or names it as a task of his own under the law, knows the duty. */
const dutyCited =
  /\bart(icle|ikel)?s?\.? ?(33|34|58)\b|\b6 ?\(1\) ?\(?c\b|\b(registre|register|log|notifier|notify) (interne |des |of |de |van )?(les |the )?(violations|breaches|datalekken|datenpannen)/u;

function breachWithoutAuthority(policy: Policy): Sentence | undefined {
  return policy.sentences.find((sentence) => {
    if (
      !securityBreach.test(sentence.folded) ||
      !procedure.test(sentence.folded) ||
      keeping.test(sentence.folded) ||
      dutyCited.test(sentence.folded)
    )
      return false;
    if (findAsserted(sentence, securityBreach, { inConditions: true }) === undefined) return false;
    const around = sentencesOf(policy, sentence.section);
    const namesOne = around.some((one) => namesAuthority(one));
    return !(namesOne && around.some(({ folded }) => dutyWords.test(folded)));
  });
}

export const qualityTextRules: readonly TextRule[] = [
  {
    id: 'R55',
    severity: 'warning',
    find: (policy) => {
      const found = breachWithoutAuthority(policy);
      return found === undefined ? [] : [{ passage: passageOf(found) }];
    },
  },
  {
    id: 'R56',
    severity: 'warning',
    find: (policy, { today, recognised }) => {
      const found: TextObservation[] = [];
      if (recognised.date === null && !recognised.hasVersion)
        found.push({ passage: wholeText, parameters: { cause: 'undated' } });
      if (recognised.date !== null && isOlderThanAYear(recognised.date.date, today))
        found.push({
          passage: passageOf(recognised.date.sentence),
          parameters: { cause: 'old', date: recognised.date.date },
        });
      return [
        ...found,
        ...policy.sentences
          .filter(
            (sentence) =>
              asserts(sentence, obsolete, { inConditions: true }) && !knowsBetter.test(sentence.folded),
          )
          .map((sentence) => ({ passage: passageOf(sentence), parameters: { cause: 'obsolete' } })),
      ];
    },
  },
  {
    id: 'R57',
    severity: 'warning',
    find: (policy, { recognised }) => {
      const nothing = heldAfterAll.test(policy.folded)
        ? policy.sentences.filter(
            (sentence) =>
              findAsserted(sentence, nothingOnVisitors, { ownDenial: true, inConditions: true }) !==
              undefined,
          )
        : [];
      return [
        ...leftovers(policy, recognised),
        ...[...emptyHeadings(policy), ...repeatedHeadings(policy)].map(({ text, line }) => ({
          quote: text,
          line,
        })),
        ...contradictions(policy, recognised),
        ...nothing.map(passageOf),
      ].map((passage) => ({ passage }));
    },
  },
];
