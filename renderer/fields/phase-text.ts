/** A standard period of the library as one line: “In daily use: 3 years from the last contact – CNIL guidance”. */
import { lineText } from '#register/documents/lines.ts';
import { periodLine } from '#register/documents/words/retention-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import type { LibraryMessage } from '#register/language/library-messages.ts';
import type { Translator } from '#register/language/translator.ts';
import type { RetentionPhase } from '#register/library/retention/differs-from-row.ts';
import type { RetentionRow } from '#register/library/retention/row.ts';
import { joinParts } from './reading.ts';

export function phaseText(
  row: RetentionRow,
  phase: RetentionPhase,
  writer: Writer,
  t: Translator<LibraryMessage>,
): string {
  const period = row[phase];
  const text =
    period === null
      ? t('periods.unknown')
      : joinParts([lineText(periodLine({ ...period, note: {} }, writer)), period.statute]);
  return t(`periods.${phase}`, { period: text });
}
