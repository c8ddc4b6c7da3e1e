/** Differences as sentences that a person reads, in one language: one sentence an object. */
import { fromEvent, untilEvent } from '#register/documents/words/event-words.ts';
import { formatDate, formatNumber } from '#register/language/formats.ts';
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
import type { Name } from './row-names.ts';

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
      return t('point.renamed', { before: read(point.before, words) });
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
      return t(`point.${point.kind}`, {
        row: read(point.row, words),
        ...both(withoutRepetition(point), words),
      });
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
    case 'findingSetAside':
      return t('point.findingSetAside', { rule: point.rule, reason: point.reason });
    case 'findingBroughtBack':
      return t('point.findingBroughtBack', { rule: point.rule });
  }
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
  const { t } = words;
  const told = { field: field(point.field, t), ...both(point, words) };
  if (point.after.kind === 'nothing') return t('point.cleared', told);
  return t(point.before.kind === 'nothing' ? 'point.set' : 'point.value', told);
}

/** “10 years from the invoice instead of 7 years”: what starts both is told once. */
function withoutRepetition({ before, after }: { readonly before: Told; readonly after: Told }) {
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

function both({ before, after }: { readonly before: Told; readonly after: Told }, words: Words) {
  return { before: tell(before, words), after: tell(after, words) };
}

/** A member of a later version has no words of its own here. */
function field(member: string, t: Words['t']): string {
  return fieldName(member, t) ?? member;
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

/** A label begins with a capital; within a sentence only German nouns and abbreviations keep it. */
function inSentence(label: string, { language }: Words): string {
  const isAbbreviation = /^\p{Lu}{2}/u.test(label);
  return language === 'de' || isAbbreviation
    ? label
    : label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
}

function read(name: Name, { t, language }: Words): string {
  const text = typeof name === 'string' ? name : (readText(name, language)?.text ?? '');
  return text.trim() === '' ? t('name.none') : text.trim();
}
