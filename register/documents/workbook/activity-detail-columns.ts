/** The columns of the activities sheet beside what Art. 30 asks for: details, decisions, software, dates. */
import type { Activity } from '#register/model/activity.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Register } from '#register/model/register.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { distinctBy, lineText, linesValue, plain } from '#register/documents/lines.ts';
import { rightsLine } from '#register/documents/register-document/activity-fiche.ts';
import { replacementName } from '#register/documents/register-document/record-facts.ts';
import {
  answerLine,
  automatedDecisionLines,
  cookieLifetime,
  impactAssessmentLines,
  isOver,
  minorsLines,
  softwareLine,
} from '#register/documents/words/activity-words.ts';
import { hasSensitiveData, sourceLines } from '#register/documents/words/data-words.ts';
import { purposeDetailLines } from '#register/documents/words/purpose-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { linesOrDash, linesOrUnknown } from './columns.ts';
import { type ColumnSpec } from './sheet.ts';

export interface ActivitySheetRow {
  readonly record: Activity;
}
export type ActivityColumns = readonly ColumnSpec<ActivitySheetRow>[];

/** Beside what Art. 30 asks for. */
export function detailColumns(writer: Writer): ActivityColumns {
  return [
    {
      heading: writer.t('activity.description'),
      width: 24,
      cell: ({ record }) => linesOrDash([writer.read(record.description)], writer),
    },
    {
      heading: writer.t('purpose.details'),
      width: 27,
      cell: ({ record }) =>
        linesOrDash(
          record.purposes.flatMap((purpose) => purposeDetailLines(purpose, writer)),
          writer,
        ),
    },
    {
      heading: writer.t('summary.sensitive'),
      width: 12,
      cell: ({ record }) => linesValue(answerLine(hasSensitiveData(record), writer)),
    },
    {
      heading: writer.t('data.source'),
      width: 20,
      cell: ({ record }) =>
        linesOrUnknown(
          distinctBy(
            record.dataCategories.flatMap((category) => sourceLines(category, writer)),
            lineText,
          ),
          writer,
        ),
    },
  ];
}

export function furtherColumns(register: Register, writer: Writer): ActivityColumns {
  return [
    {
      heading: writer.t('rights.heading'),
      width: 24,
      cell: ({ record }) => linesValue(rightsLine(record, register, writer)),
    },
    {
      heading: writer.t('automated.heading'),
      width: 18,
      cell: ({ record }) => linesValue(...automatedDecisionLines(record, writer)),
    },
    {
      heading: writer.t('impact.heading'),
      width: 18,
      cell: ({ record }) => linesValue(...impactAssessmentLines(record, writer)),
    },
    {
      heading: writer.t('minors.heading'),
      width: 14,
      cell: ({ record }) => linesValue(...minorsLines(record, writer)),
    },
    {
      heading: writer.t('software.heading'),
      width: 16,
      cell: ({ record }) =>
        linesOrDash(
          record.software.map((software) => softwareLine(software, register, writer)),
          writer,
        ),
    },
    {
      heading: writer.t('cookie.heading'),
      width: 18,
      cell: ({ record }) =>
        linesOrDash(
          record.cookies.map((cookie) =>
            writer.pair(writer.knownTyped(cookie.name), cookieLifetime(cookie, writer)),
          ),
          writer,
        ),
    },
    {
      heading: writer.t('data.refusal'),
      width: 20,
      cell: ({ record }) => linesOrDash([writer.read(record.refusalConsequence)], writer),
    },
    {
      heading: writer.t('activity.audiences'),
      width: 14,
      cell: ({ record }) =>
        linesOrDash(
          record.audiences.map((audience) => plain(writer.label(audiences[audience]))),
          writer,
        ),
    },
    {
      heading: writer.t('activity.note'),
      width: 20,
      cell: ({ record }) => linesOrDash([writer.read(record.note)], writer),
    },
  ];
}

/** Of both records. */
export function dateColumns(
  register: Register,
  writer: Writer,
): readonly ColumnSpec<{ readonly record: Activity | ProcessorActivity }>[] {
  const dash = linesValue(writer.say('notApplicable'));
  return [
    {
      heading: writer.t('activity.owner'),
      width: 14,
      cell: ({ record }) => linesValue(writer.knownTyped(record.owner)),
    },
    {
      heading: writer.t('activity.startedOn'),
      width: 13,
      cell: ({ record }) => writer.date(record.startedOn),
    },
    {
      heading: writer.t('activity.endedOn'),
      width: 13,
      cell: ({ record }) => (record.endedOn === null && !isOver(record) ? dash : writer.date(record.endedOn)),
    },
    {
      heading: writer.t('activity.replacedBy'),
      width: 16,
      cell: ({ record }) =>
        record.replacedBy === null ? dash : linesValue(replacementName(record, register, writer)),
    },
    {
      heading: writer.t('activity.createdOn'),
      width: 13,
      cell: ({ record }) => writer.date(record.createdOn),
    },
    {
      heading: writer.t('activity.updatedOn'),
      width: 13,
      cell: ({ record }) => writer.date(record.updatedOn),
    },
    {
      heading: writer.t('activity.reviewedOn'),
      width: 13,
      cell: ({ record }) => writer.date(record.reviewedOn),
    },
    {
      heading: writer.t('activity.reviewDueOn'),
      width: 13,
      cell: ({ record }) => writer.date(record.reviewDueOn),
    },
    {
      heading: writer.t('activity.toConfirmCount'),
      width: 12,
      cell: ({ record }) => writer.number(record.toConfirm.length),
    },
  ];
}
