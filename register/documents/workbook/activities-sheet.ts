/** One row per activity with everything about it, several values a cell one below the other; the same rows make the csv file. */
import type { Activity } from '#register/model/activity.ts';
import type { Register } from '#register/model/register.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { distinctBy, joinLines, lineText, linesValue, plain } from '#register/documents/lines.ts';
import type { Line, Value } from '#register/documents/model.ts';
import { rightsLine } from '#register/documents/register-document/activity-fiche.ts';
import { replacementName } from '#register/documents/register-document/record-facts.ts';
import {
  answerLine,
  automatedDecisionLines,
  cookieLifetime,
  impactAssessmentLines,
  isOver,
  jointControllerLines,
  minorsLines,
  softwareLine,
} from '#register/documents/words/activity-words.ts';
import {
  dataCategoryDetail,
  dataCategoryName,
  dataSubjectLine,
  hasSensitiveData,
  sensitivityLine,
  sourceLines,
} from '#register/documents/words/data-words.ts';
import { basisLines, purposeDetailLines } from '#register/documents/words/purpose-words.ts';
import { recipientDetail, resolveAll, roleLine } from '#register/documents/words/recipient-words.ts';
import { fateLines, retentionSentence } from '#register/documents/words/retention-words.ts';
import { measureLinesByFamily } from '#register/documents/words/security-words.ts';
import {
  mechanismLine,
  noTransferLines,
  pictureTransfers,
} from '#register/documents/words/transfer-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { linesOrDash, linesOrUnknown, recordColumns, required } from './columns.ts';
import { tableSheet, type ColumnSpec, type Sheet } from './sheet.ts';

interface Row {
  readonly record: Activity;
}

export function activitiesSheet(register: Register, writer: Writer): Sheet {
  return tableSheet(
    {
      id: 'activities',
      name: writer.t('sheet.activities'),
      title: writer.t('summary.caption'),
      emptyNote: writer.t('summary.empty'),
      frozenColumns: 2,
    },
    [
      ...recordColumns<Row>(writer),
      ...lawfulnessColumns(writer),
      ...peopleAndDataColumns(writer),
      ...recipientColumns(register, writer),
      ...furtherColumns(register, writer),
      ...dateColumns(register, writer),
    ],
    register.activities.map((record) => ({ record })),
  );
}

type Columns = readonly ColumnSpec<Row>[];

function lawfulnessColumns(writer: Writer): Columns {
  return [
    {
      heading: writer.t('activity.status'),
      width: 12,
      cell: ({ record }) => linesValue(plain(writer.label(activityStatuses[record.status]))),
    },
    {
      heading: writer.t('activity.description'),
      width: 36,
      cell: ({ record }) => linesOrDash([writer.read(record.description)], writer),
    },
    {
      heading: writer.t('purpose.purposes'),
      ...required('b', writer),
      width: 40,
      cell: ({ record }) =>
        linesOrUnknown(
          record.purposes.map((purpose) => writer.known(purpose.description)),
          writer,
        ),
    },
    {
      heading: writer.t('purpose.basis'),
      width: 30,
      cell: ({ record }) =>
        linesOrUnknown(
          distinctBy(
            record.purposes.flatMap((purpose) => basisLines(purpose, writer)),
            lineText,
          ),
          writer,
        ),
    },
    {
      heading: writer.t('purpose.details'),
      width: 40,
      cell: ({ record }) =>
        linesOrDash(
          record.purposes.flatMap((purpose) => purposeDetailLines(purpose, writer)),
          writer,
        ),
    },
    {
      heading: writer.t('joint.heading'),
      ...required('a', writer),
      width: 30,
      cell: ({ record }) =>
        linesOrDash(
          record.jointControllers.map((joint) => joinLines(jointControllerLines(joint, writer), '; ')),
          writer,
        ),
    },
  ];
}

function peopleAndDataColumns(writer: Writer): Columns {
  const eachCategory = (record: Activity, line: (index: number) => Line): Value =>
    linesOrUnknown(
      record.dataCategories.map((category, index) =>
        writer.pair(dataCategoryName(category, writer), line(index)),
      ),
      writer,
    );
  return [
    {
      heading: writer.t('subject.heading'),
      ...required('c', writer),
      width: 30,
      cell: ({ record }) =>
        linesOrUnknown(
          record.dataSubjects.map((entry) => dataSubjectLine(entry, writer)),
          writer,
        ),
    },
    {
      heading: writer.t('data.categories'),
      ...required('c', writer),
      width: 40,
      cell: ({ record }) =>
        linesOrUnknown(
          record.dataCategories.map((category) =>
            joinLines(
              [
                dataCategoryName(category, writer),
                dataCategoryDetail(category, writer),
                sensitivityLine(category, writer),
              ],
              ' – ',
            ),
          ),
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
      width: 30,
      cell: ({ record }) =>
        linesOrUnknown(
          distinctBy(
            record.dataCategories.flatMap((category) => sourceLines(category, writer)),
            lineText,
          ),
          writer,
        ),
    },
    {
      heading: writer.t('retention.heading'),
      ...required('f', writer),
      width: 44,
      cell: ({ record }) =>
        eachCategory(record, (index) => {
          const category = record.dataCategories[index];
          if (category === undefined) return writer.unknown;
          const { retention } = category;
          return joinLines(
            [retentionSentence(retention, writer), ...fateLines(retention, writer).slice(0, 1)],
            ' → ',
          );
        }),
    },
  ];
}

function recipientColumns(register: Register, writer: Writer): Columns {
  return [
    {
      heading: writer.t('recipient.heading'),
      ...required('d', writer),
      width: 40,
      cell: ({ record }) => recipientsValue(record, register, writer),
    },
    {
      heading: writer.t('transfer.heading'),
      ...required('e', writer),
      width: 36,
      cell: ({ record }) => transfersValue(record, register, writer),
    },
    {
      heading: writer.t('security.heading'),
      ...required('g', writer),
      width: 44,
      cell: ({ record }) =>
        linesOrUnknown(
          measureLinesByFamily(
            [...register.organisation.securityMeasures, ...record.securityMeasures],
            writer,
          ),
          writer,
        ),
    },
  ];
}

export function recipientsValue(
  record: Pick<Activity, 'recipients' | 'hasNoRecipients'>,
  register: Register,
  writer: Writer,
): Value {
  if (record.recipients.length === 0)
    return linesValue(record.hasNoRecipients ? writer.say('recipient.nobody') : writer.unknown);
  return linesValue(
    ...resolveAll(record.recipients, register.providers).map((resolved) =>
      joinLines(
        [writer.known(resolved.name), roleLine(resolved.role, writer), recipientDetail(resolved, writer)],
        ' – ',
      ),
    ),
  );
}

export function transfersValue(
  record: Pick<Activity, 'recipients'>,
  register: Register,
  writer: Writer,
): Value {
  const picture = pictureTransfers(resolveAll(record.recipients, register.providers));
  return linesValue(
    ...picture.transfers.map(({ resolved, transfer }) =>
      joinLines(
        [
          writer.known(resolved.name),
          writer.country(transfer.country),
          mechanismLine(transfer.mechanism, writer),
        ],
        ' – ',
      ),
    ),
    ...noTransferLines(picture, writer),
  );
}

function furtherColumns(register: Register, writer: Writer): Columns {
  return [
    {
      heading: writer.t('rights.heading'),
      width: 36,
      cell: ({ record }) => linesValue(rightsLine(record, register, writer)),
    },
    {
      heading: writer.t('automated.heading'),
      width: 26,
      cell: ({ record }) => linesValue(...automatedDecisionLines(record, writer)),
    },
    {
      heading: writer.t('impact.heading'),
      width: 26,
      cell: ({ record }) => linesValue(...impactAssessmentLines(record, writer)),
    },
    {
      heading: writer.t('minors.heading'),
      width: 20,
      cell: ({ record }) => linesValue(...minorsLines(record, writer)),
    },
    {
      heading: writer.t('software.heading'),
      width: 24,
      cell: ({ record }) =>
        linesOrDash(
          record.software.map((software) => softwareLine(software, register, writer)),
          writer,
        ),
    },
    {
      heading: writer.t('cookie.heading'),
      width: 26,
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
      width: 30,
      cell: ({ record }) => linesOrDash([writer.read(record.refusalConsequence)], writer),
    },
    {
      heading: writer.t('activity.audiences'),
      width: 20,
      cell: ({ record }) =>
        linesOrDash(
          record.audiences.map((audience) => plain(writer.label(audiences[audience]))),
          writer,
        ),
    },
    {
      heading: writer.t('activity.note'),
      width: 30,
      cell: ({ record }) => linesOrDash([writer.read(record.note)], writer),
    },
  ];
}

function dateColumns(register: Register, writer: Writer): Columns {
  const dash = linesValue(writer.say('notApplicable'));
  return [
    {
      heading: writer.t('activity.owner'),
      width: 20,
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
      width: 24,
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
