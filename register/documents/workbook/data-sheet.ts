/** One row per category of data: sensitivity, source, obligation, and how long it is kept in each phase. */
import type { Activity } from '#register/model/activity.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import type { Register } from '#register/model/register.ts';
import type { RetentionPeriod } from '#register/model/retention.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataGroups } from '#register/vocabulary/data-group.ts';
import { retentionBases } from '#register/vocabulary/retention.ts';
import { sensitivities } from '#register/vocabulary/sensitivity.ts';
import { linesValue, plain } from '#register/documents/lines.ts';
import type { Value } from '#register/documents/model.ts';
import {
  dataCategoryName,
  dataSubjectLine,
  obligationLine,
  sourceLines,
} from '#register/documents/words/data-words.ts';
import { fateLines, periodLine } from '#register/documents/words/retention-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { linesOrDash, linesOrUnknown, recordColumns, required } from './columns.ts';
import { tableSheet, type ColumnSpec, type Sheet } from './sheet.ts';

interface Row {
  readonly record: Activity;
  readonly category: DataCategory;
}

export function dataSheet(register: Register, writer: Writer): Sheet {
  return tableSheet(
    {
      id: 'data',
      name: writer.t('sheet.data'),
      title: writer.t('data.caption'),
      emptyNote: writer.t('noneRecorded'),
      frozenColumns: 3,
    },
    [...recordColumns<Row>(writer), ...categoryColumns(writer), ...retentionColumns(writer)],
    register.activities.flatMap((record) => record.dataCategories.map((category) => ({ record, category }))),
  );
}

function categoryColumns(writer: Writer): readonly ColumnSpec<Row>[] {
  return [
    {
      heading: writer.t('data.category'),
      ...required('c', writer),
      width: 16,
      cell: ({ category }) => linesValue(dataCategoryName(category, writer)),
    },
    {
      heading: writer.t('data.description'),
      width: 19,
      cell: ({ category }) => linesOrDash([writer.read(category.description)], writer),
    },
    {
      heading: writer.t('data.group'),
      width: 15,
      cell: ({ category }) =>
        linesOrDash(
          [
            category.category === null
              ? undefined
              : plain(writer.label(dataGroups[dataCategories[category.category].group])),
          ],
          writer,
        ),
    },
    {
      heading: writer.t('subject.heading'),
      ...required('c', writer),
      width: 16,
      cell: ({ record }) =>
        linesOrUnknown(
          record.dataSubjects.map((entry) => dataSubjectLine(entry, writer)),
          writer,
        ),
    },
    {
      heading: writer.t('data.sensitivityHeading'),
      width: 13,
      cell: ({ category }) => sensitivityValue(category, writer),
    },
    {
      heading: writer.t('data.source'),
      width: 17,
      cell: ({ category }) => linesValue(...sourceLines(category, writer)),
    },
    {
      heading: writer.t('data.obligationHeading'),
      width: 11,
      cell: ({ category }) => linesValue(obligationLine(category, writer)),
    },
    {
      heading: writer.t('data.justificationHeading'),
      width: 17,
      cell: ({ category }) => linesOrDash([writer.read(category.justification)], writer),
    },
  ];
}

function sensitivityValue(category: DataCategory, writer: Writer): Value {
  if (category.sensitivity === 'unknown') return linesValue(writer.unknown);
  const { article } = sensitivities[category.sensitivity];
  const label = writer.label(sensitivities[category.sensitivity]);
  return linesValue(
    plain(article === '' ? label : `${label} (${writer.article(article)})`),
    writer.typed(category.sensitivityStatute),
  );
}

function retentionColumns(writer: Writer): readonly ColumnSpec<Row>[] {
  const period = (found: RetentionPeriod | null): Value =>
    linesValue(found === null ? writer.unknown : periodLine(found, writer));
  const reason = (found: RetentionPeriod | null): Value =>
    linesOrDash(
      found === null
        ? []
        : [
            found.basis === null ? undefined : plain(writer.label(retentionBases[found.basis])),
            writer.typed(found.statute),
            writer.read(found.note),
          ],
      writer,
    );
  return [
    {
      heading: writer.t('retention.active'),
      ...required('f', writer),
      width: 16,
      cell: ({ category }) => period(category.retention.active),
    },
    {
      heading: writer.t('retention.activeReason'),
      width: 16,
      cell: ({ category }) => reason(category.retention.active),
    },
    {
      heading: writer.t('retention.archive'),
      ...required('f', writer),
      width: 16,
      cell: ({ category }) => period(category.retention.archive),
    },
    {
      heading: writer.t('retention.archiveReason'),
      width: 16,
      cell: ({ category }) => reason(category.retention.archive),
    },
    {
      heading: writer.t('retention.fate'),
      ...required('f', writer),
      width: 16,
      cell: ({ category }) => linesValue(...fateLines(category.retention, writer)),
    },
  ];
}
