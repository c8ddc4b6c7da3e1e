/** What controller and processor fiches share: status, dates, owner, the marks beside the heading. */
import type { Activity } from '#register/model/activity.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Register } from '#register/model/register.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { linesValue, present } from '#register/documents/lines.ts';
import type { Definition, Line } from '#register/documents/model.ts';
import { isOver, recordName } from '#register/documents/words/activity-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function recordFacts(
  record: Activity | ProcessorActivity,
  register: Register,
  writer: Writer,
): readonly Definition[] {
  const line = (term: string, value: Line): Definition => ({ term, value: linesValue(value) });
  return present([
    line(writer.t('activity.status'), [{ text: writer.label(activityStatuses[record.status]) }]),
    { term: writer.t('activity.startedOn'), value: writer.date(record.startedOn) },
    record.endedOn === null && !isOver(record)
      ? undefined
      : { term: writer.t('activity.endedOn'), value: writer.date(record.endedOn) },
    { term: writer.t('activity.createdOn'), value: writer.date(record.createdOn) },
    { term: writer.t('activity.updatedOn'), value: writer.date(record.updatedOn) },
    { term: writer.t('activity.reviewedOn'), value: writer.date(record.reviewedOn) },
    { term: writer.t('activity.reviewDueOn'), value: writer.date(record.reviewDueOn) },
    line(writer.t('activity.owner'), writer.knownTyped(record.owner)),
    record.replacedBy === null
      ? undefined
      : line(writer.t('activity.replacedBy'), replacementName(record, register, writer)),
  ]);
}

/** The reference, and a mark that nobody can overlook on a record that is history. */
export function recordMarks(record: Activity | ProcessorActivity, writer: Writer): readonly string[] {
  return present([
    record.reference.trim() === '' ? undefined : record.reference,
    isOver(record) ? writer.label(activityStatuses[record.status]) : undefined,
    record.status === 'draft' ? writer.label(activityStatuses.draft) : undefined,
  ]);
}

/** Entries that came from a template or a catalogue and that nobody has confirmed yet. */
export function toConfirmLine(record: Activity | ProcessorActivity, writer: Writer): Line | undefined {
  const count = record.toConfirm.length;
  return count === 0 ? undefined : writer.say('activity.toConfirm', { count });
}

export function replacementName(
  record: Activity | ProcessorActivity,
  register: Register,
  writer: Writer,
): Line {
  const records = [...register.activities, ...register.processorActivities];
  const found = records.find(({ id }) => id === record.replacedBy);
  return found === undefined ? writer.unknown : recordName(found, writer);
}
