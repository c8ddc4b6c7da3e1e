/** How long data are kept, in words: each phase by itself for the register, one sentence for notices (Art. 13(2)(a), 30(1)(f)). */
import { isCounted, type Retention, type RetentionPeriod } from '#register/model/retention.ts';
import { retentionBases, retentionFates, retentionUnits } from '#register/vocabulary/retention.ts';
import { joinLines, plain, present, styled } from '#register/documents/lines.ts';
import type { Line } from '#register/documents/model.ts';
import type { Writer } from '#register/documents/writer.ts';
import { fromEvent, untilEvent } from './event-words.ts';

/** “3 years”, “browser session”, “no limit”: the length alone. */
export function lengthWords(period: RetentionPeriod, writer: Writer): string {
  if (isCounted(period.unit))
    return writer.t(`retention.length.${countedUnit(period.unit)}`, { amount: period.amount ?? 0 });
  return writer.label(retentionUnits[period.unit]);
}

/** “3 years from the last contact”; what is not known about it is said. */
export function periodLine(period: RetentionPeriod, writer: Writer): Line {
  const { unit, event } = period;
  if (unit === 'until_event') {
    return event === null
      ? [{ text: writer.t('retention.untilUnknown'), isUnknown: true }]
      : plain(untilEvent(event, writer.language));
  }
  const length = lengthWords(period, writer);
  if (!isCounted(unit)) return plain(length);
  return event === null
    ? [{ text: `${length} ` }, { text: writer.t('retention.startUnknown'), isUnknown: true }]
    : plain(`${length} ${fromEvent(event, writer.language)}`);
}

/** One phase with its reason and statute, a line each; null is a phase that nobody has looked at. */
export function phaseLines(period: RetentionPeriod | null, writer: Writer): readonly Line[] {
  if (period === null) return [writer.unknown];
  const basis = period.basis === null ? undefined : plain(writer.label(retentionBases[period.basis]));
  const reason = joinLines([basis, writer.typed(period.statute)], ' · ');
  const note = writer.read(period.note);
  return present([
    periodLine(period, writer),
    reason.length === 0 ? undefined : styled(reason, { emphasis: 'quiet' }),
    note === undefined ? undefined : styled(note, { emphasis: 'quiet' }),
  ]);
}

/** What happens at the end, with the criteria and the reason for keeping longer where they are given. */
export function fateLines(retention: Retention, writer: Writer): readonly Line[] {
  const criteria = writer.read(retention.criteria);
  const justification = writer.read(retention.justification);
  return present([
    retention.fate === 'unknown' ? writer.unknown : plain(writer.label(retentionFates[retention.fate])),
    criteria === undefined ? undefined : writer.say('retention.criteria', { criteria }),
    justification === undefined ? undefined : writer.say('retention.justification', { justification }),
  ]);
}

/** The whole retention as one sentence; “until delivery, then 5 years from delivery” is simply 5 years from delivery. */
export function retentionSentence(retention: Retention, writer: Writer): Line {
  const { archive } = retention;
  const active = isContinued(retention) ? null : retention.active;
  const criteria = writer.read(retention.criteria);
  const first = active === null || active.unit === 'none' ? undefined : periodLine(active, writer);
  const second =
    archive === null || archive.unit === 'none'
      ? undefined
      : active === null
        ? periodLine(archive, writer)
        : writer.say('retention.archived', { period: periodLine(archive, writer) });
  const last = retention.fate === 'anonymisation' ? writer.say('retention.thenAnonymised') : undefined;
  if (first === undefined && second === undefined)
    return criteria === undefined ? writer.unknown : writer.say('retention.criteria', { criteria });
  return joinLines([first, second, last], ', ');
}

function isContinued({ active, archive }: Retention): boolean {
  return (
    active?.unit === 'until_event' &&
    active.event !== null &&
    archive !== null &&
    isCounted(archive.unit) &&
    archive.event === active.event
  );
}

/** “Keeps 3 years” told twice with different reasons is one period to a reader of a notice. */
export function retentionKey(retention: Retention): string {
  const { active, archive, fate, criteria } = retention;
  const key = (period: RetentionPeriod | null) =>
    period === null ? null : [period.amount, period.unit, period.event];
  return JSON.stringify([
    isContinued(retention) ? null : key(active),
    key(archive),
    fate === 'anonymisation',
    criteria,
  ]);
}

function countedUnit(
  unit: RetentionPeriod['unit'],
): 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years' {
  switch (unit) {
    case 'minutes':
    case 'hours':
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
      return unit;
    default:
      throw new RangeError(`${unit} carries no number`);
  }
}
