/** The data of an activity with their source and retention; categories that share both share a row. */
import type { Activity } from '#register/model/activity.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import {
  column,
  joinLines,
  linesValue,
  paragraph,
  present,
  styled,
  table,
} from '#register/documents/lines.ts';
import type { Block, Line, Value } from '#register/documents/model.ts';
import {
  dataCategoryDetail,
  dataCategoryName,
  sensitivityLine,
  sourceLines,
} from '#register/documents/words/data-words.ts';
import { fateLines, phaseLines } from '#register/documents/words/retention-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function dataBlock(activity: Activity, writer: Writer): Block {
  if (activity.dataCategories.length === 0) return paragraph(writer.unknown);
  const rows = Map.groupBy(activity.dataCategories, sharedKey);
  return table(
    writer.t('data.caption'),
    [
      column(writer.t('data.category'), 5),
      column(writer.t('data.source'), 4),
      column(writer.t('retention.active'), 4),
      column(writer.t('retention.archive'), 4),
      column(writer.t('retention.fate'), 3),
    ],
    [...rows.values()].map((categories) => dataRow(categories, writer)),
  );
}

function sharedKey({ sources, sourceDescription, retention }: DataCategory): string {
  return JSON.stringify([sources, sourceDescription, { ...retention, libraryRow: null }]);
}

function dataRow(categories: readonly DataCategory[], writer: Writer): readonly Value[] {
  const [first] = categories;
  if (first === undefined) return [];
  return [
    linesValue(...categories.flatMap((category) => categoryLines(category, writer))),
    linesValue(...sourceLines(first, writer)),
    linesValue(...phaseLines(first.retention.active, writer)),
    linesValue(...phaseLines(first.retention.archive, writer)),
    linesValue(...fateLines(first.retention, writer)),
  ];
}

function categoryLines(category: DataCategory, writer: Writer): readonly Line[] {
  const obligation: Line =
    category.obligation === 'unknown'
      ? [{ text: writer.t('data.obligation.unknown'), isUnknown: true }]
      : styled(writer.say(`data.obligation.${category.obligation}`), { emphasis: 'quiet' });
  const justification = writer.read(category.justification);
  return present([
    joinLines([styled(dataCategoryName(category, writer), { emphasis: 'strong' }), obligation], ' – '),
    dataCategoryDetail(category, writer),
    sensitivityLine(category, writer),
    justification === undefined ? undefined : writer.say('data.justification', { justification }),
  ]);
}
