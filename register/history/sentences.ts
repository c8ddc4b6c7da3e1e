/** Differences as sentences that a person reads, in one language: one sentence an object. */
import { ruleIds } from '#register/checks/finding.ts';
import { ruleWords } from '#register/checks/rule-words.ts';
import { fromEvent, untilEvent } from '#register/documents/words/event-words.ts';
import { formatDate, formatList, formatNumber, languageName } from '#register/language/formats.ts';
import { historyMessages, type HistoryMessage } from '#register/language/history-messages.ts';
import { createTranslator, type Translator } from '#register/language/translator.ts';
import { countryName } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';
import { readText } from '#register/model/localized-text.ts';
import { isCounted, type RetentionPeriod } from '#register/model/retention.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { retentionUnits } from '#register/vocabulary/retention.ts';
import type { Point, Told } from './point.ts';
import type { DifferentKind, ObjectDifference } from './difference.ts';
import { fieldName } from './step-names.ts';
import { changedVariants, isSeenRenaming, type Name } from './row-names.ts';
import { quotable } from './short-text.ts';

interface Words {
  readonly t: Translator<HistoryMessage>;
  readonly language: Language;
}

export interface ToldDifference {
  /** Whose: “Payments”. */
  readonly name: string;
  /** What: “Stripe replaced Mollie as payment provider”. */
  readonly points: readonly string[];
  /** Both, as one sentence. */
  readonly sentence: string;
}

/** “Payments: Stripe replaced Mollie as payment provider; invoices now kept 10 years instead of 7 years.” */
export function tellDifferences(
  differences: readonly ObjectDifference[],
  language: Language,
): readonly ToldDifference[] {
  const words = { t: createTranslator(language, historyMessages), language };
  return differences.map(({ objectKind, name, points }) => {
    const whose = objectKind === 'organisation' ? words.t('name.organisation') : read(name, words);
    const told = points.map((point) => tellPoint(point, objectKind, words));
    const joined = told.join(language === 'fr' ? '\u00A0; ' : '; ');
    return { name: whose, points: told, sentence: words.t('sentence', { name: whose, points: joined }) };
  });
}

function tellPoint(point: Point, objectKind: DifferentKind, words: Words): string {
  const { t } = words;
  switch (point.kind) {
    case 'added':
    case 'removed':
      return tellWhole(point.kind, objectKind, t);
    case 'renamed':
      return tellRenaming(point, words);
    case 'recipientReplaced': {
      const { recipientKind } = point;
      const kind =
        recipientKind === null
          ? 'none'
          : inSentence(recipientKinds[recipientKind].label[words.language], words);
      return t('point.recipientReplaced', {
        before: read(point.before, words),
        after: read(point.after, words),
        kind,
      });
    }
    case 'recipientAdded':
    case 'recipientRemoved':
      return t(`point.${point.kind}`, { who: read(point.who, words) });
    case 'retention':
    case 'archive':
      return tellPhase(point, words);
    case 'value':
      return tellValue(point, words);
    case 'rowValue':
      return t('point.rowValue', {
        field: field(point.field, t),
        row: read(point.row, words),
        ...both(point, words),
      });
    case 'reworded':
    case 'changed':
    case 'reordered':
      return t(`point.${point.kind}`, { field: field(point.field, t) });
    case 'rowAdded':
    case 'rowRemoved':
    case 'rowChanged':
      return t(`point.${point.kind}`, { field: field(point.field, t), row: read(point.row, words) });
    case 'confirmed':
    case 'toConfirm':
      return t(`point.${point.kind}`, { count: point.count });
    case 'findingSetAside': {
      const reason = point.reason.trim();
      const told = { point: tellRule(point.rule, words), reason, hasReason: reason === '' ? 'no' : 'yes' };
      return t('point.findingSetAside', told);
    }
    case 'findingBroughtBack':
      return t('point.findingBroughtBack', { point: tellRule(point.rule, words) });
  }
}

/** What is to be done, without its full stop; `none` for a rule that only another version knows. */
function tellRule(id: string, { language }: Words): string {
  const rule = ruleIds.find((known) => known === id);
  return rule === undefined ? 'none' : ruleWords(rule, language).replace(/\.$/u, '');
}

/** A name that came in another language is no other name to this reader. */
function tellRenaming({ before, after }: Extract<Point, { kind: 'renamed' }>, words: Words): string {
  const { t, language } = words;
  if (typeof before === 'string' || typeof after === 'string' || isSeenRenaming(before, after, language))
    return t('point.renamed', { before: read(before, words) });
  const variants = changedVariants(before, after).map((variant) => {
    const [was, is] = [before[variant], after[variant]].map((text) => tellVariant(text));
    const named = t('name.inLanguage', { language: languageName(variant, language) });
    return tellTold(named, { before: was ?? nothing, after: is ?? nothing }, words);
  });
  return formatList(variants, language);
}

const nothing: Told = { kind: 'nothing' };

function tellVariant(text: string | undefined): Told {
  return text === undefined ? nothing : { kind: 'text', text };
}

function tellWhole(kind: 'added' | 'removed', objectKind: DifferentKind, t: Words['t']): string {
  switch (objectKind) {
    case 'provider':
      return t(kind === 'added' ? 'point.providerAdded' : 'point.providerRemoved');
    case 'processorActivity':
      return t(kind === 'added' ? 'point.processorActivityAdded' : 'point.processorActivityRemoved');
    case 'activity':
    case 'organisation':
      return t(kind === 'added' ? 'point.activityAdded' : 'point.activityRemoved');
  }
}

function tellValue(point: Extract<Point, { kind: 'value' }>, words: Words): string {
  return tellTold(field(point.field, words.t), point, words);
}

function tellTold(whose: string, sides: ToldSides, words: Words): string {
  const { t } = words;
  const told = { field: whose, ...both(sides, words) };
  if (sides.after.kind === 'nothing') return t('point.cleared', told);
  if (sides.before.kind === 'nothing') return t('point.set', told);
  // Quoted, they may read the same: only spaces differ.
  return told.before === told.after ? t('point.reworded', told) : t('point.value', told);
}

interface ToldSides {
  readonly before: Told;
  readonly after: Told;
}

/** A phase that is not known, or that there is none of, has a sentence of its own. */
function tellPhase(point: Extract<Point, { kind: 'retention' | 'archive' }>, words: Words): string {
  const { t } = words;
  const { kind } = point;
  const row = read(point.row, words);
  const [was, is] = [phaseOf(point.before), phaseOf(point.after)];
  const { before, after } = both(withoutRepetition(point), words);
  if (is === 'none')
    return was === 'lasting' ? t(`point.${kind}Ended`, { row, before }) : t(`point.${kind}Never`, { row });
  if (is === 'unknown')
    return t(`point.${kind}Unknown`, { row, before: was === 'lasting' ? before : 'none' });
  return was === 'lasting'
    ? t(`point.${kind}`, { row, before, after })
    : t(`point.${kind}Set`, { row, after });
}

function phaseOf(told: Told): 'lasting' | 'none' | 'unknown' {
  if (told.kind !== 'period') return 'unknown';
  return told.period.unit === 'none' ? 'none' : 'lasting';
}

/** “10 years from the invoice instead of 7 years”: what starts both is told once. */
function withoutRepetition({ before, after }: ToldSides): ToldSides {
  const isSameStart =
    before.kind === 'period' &&
    after.kind === 'period' &&
    isCounted(before.period.unit) &&
    isCounted(after.period.unit) &&
    before.period.event === after.period.event;
  return isSameStart
    ? { after, before: { ...before, period: { ...before.period, event: null } } }
    : { before, after };
}

function both({ before, after }: ToldSides, words: Words) {
  return { before: tell(before, words), after: tell(after, words) };
}

/** A member of a later version has no words of its own here. */
function field(member: string, t: Words['t']): string {
  return fieldName(member, t) ?? t('field.other');
}

function tell(told: Told, words: Words): string {
  const { t, language } = words;
  switch (told.kind) {
    case 'nothing':
      return t('value.none');
    case 'unknown':
      return t('value.unknown');
    case 'text':
      return t('value.text', { text: read(told.text, words) });
    case 'label':
      return t('value.text', { text: read(told.label, words) });
    case 'date':
      return formatDate(told.date, language);
    case 'number':
      return formatNumber(told.number, language);
    case 'flag':
      return t(told.isSet ? 'value.yes' : 'value.no');
    case 'country':
      return countryName(told.country, language);
    case 'period':
      return periodWords(told.period, words);
  }
}

function periodWords({ amount, unit, event }: RetentionPeriod, { t, language }: Words): string {
  if (unit === 'until_event' && event !== null) return untilEvent(event, language);
  if (!isCounted(unit)) return inSentence(retentionUnits[unit].label[language], { t, language });
  const length = t(countedKey(unit), { amount: amount ?? 0 });
  return event === null ? length : `${length} ${fromEvent(event, language)}`;
}

function countedKey(unit: RetentionPeriod['unit']): HistoryMessage {
  const key = `period.${unit}`;
  // Every counted unit has its words; the test of the catalogue holds the list to it.
  return key as HistoryMessage;
}

/** A label begins with a capital; within a sentence only abbreviations keep it, and in German what is not an adjective. */
function inSentence(label: string, { language }: Words): string {
  const keepsCapital = language === 'de' ? !label.startsWith('Befugte ') : /^\p{Lu}{2}/u.test(label);
  return keepsCapital ? label : label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
}

function read(name: Name, { t, language }: Words): string {
  const text = quotable(typeof name === 'string' ? name : (readText(name, language)?.text ?? ''));
  return text === '' ? t('name.none') : text;
}
