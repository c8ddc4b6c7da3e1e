/** Columns that several sheets share, and short ways to say what is in a cell. */
import type { LocalizedText } from '#register/model/localized-text.ts';
import { linesValue, valueText } from '#register/documents/lines.ts';
import type { Line, Value } from '#register/documents/model.ts';
import type { Writer } from '#register/documents/writer.ts';
import type { ColumnSpec } from './sheet.ts';

/** Reference and name of the activity a row belongs to: they make each row readable by itself. */
export function recordColumns<
  Row extends { readonly record: { readonly reference: string; readonly name: LocalizedText } },
>(writer: Writer): readonly ColumnSpec<Row>[] {
  return [
    {
      heading: writer.t('activity.reference'),
      width: 10,
      cell: ({ record }) => linesValue(writer.knownTyped(record.reference)),
    },
    {
      heading: writer.t('summary.activity'),
      width: 18,
      cell: ({ record }) => linesValue(writer.known(record.name)),
    },
  ];
}

/** Lines, or the dash that says “does not apply” where there can be none. */
export function linesOrDash(lines: readonly (Line | undefined)[], writer: Writer): Value {
  const value = linesValue(...lines);
  return valueText(value) === '' ? linesValue(writer.say('notApplicable')) : value;
}

export function linesOrUnknown(lines: readonly (Line | undefined)[], writer: Writer): Value {
  const value = linesValue(...lines);
  return valueText(value) === '' ? linesValue(writer.unknown) : value;
}

/** “Art. 30(1)(b)”: the heading says in words what its colour says. */
export function required(letter: string, writer: Writer): { readonly article: string } {
  return { article: writer.article(`30(1)(${letter})`) };
}
