/** Where a period came from, how sure the library is of it, and what its standard period says otherwise: shown, changed by nobody but the user. */
import { useMemo } from 'react';
import { createWriter } from '#register/documents/writer.ts';
import { formatDate } from '#register/language/formats.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { differsFromRow } from '#register/library/retention/differs-from-row.ts';
import {
  findRetentionRow,
  isRowToVerify,
  retentionLists,
} from '#register/library/retention/retention-rows.ts';
import type { Retention } from '#register/model/retention.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { useEditorMessages } from './field-words.tsx';
import { phaseText } from './phase-text.ts';

interface LibraryRowProps {
  readonly rowId: string;
  readonly retention: Retention;
}

export function LibraryRowMarks({ rowId, retention }: LibraryRowProps) {
  const e = useEditorMessages();
  const t = useMessages(libraryMessages);
  const row = findRetentionRow(rowId);
  const isChanged = row !== undefined && differsFromRow(retention, row).length > 0;
  return (
    <>
      <Badge tone="quiet">
        {isChanged ? t('periods.changed', { row: rowId }) : e('retention.fromLibrary', { row: rowId })}
      </Badge>
      {row !== undefined && isRowToVerify(row) && !isChanged && (
        <Badge tone="caution">{t('evidence.toVerify')}</Badge>
      )}
    </>
  );
}

export function LibraryRowDifference({ rowId, retention }: LibraryRowProps) {
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  const writer = useMemo(() => createWriter(language), [language]);
  const row = findRetentionRow(rowId);
  if (row === undefined) return null;
  const phases = differsFromRow(retention, row);
  if (phases.length === 0) return null;
  const date = formatDate(retentionLists[row.country].checkedOn, language);
  return (
    <p className="quiet small">
      {t('periods.standardSays', { row: rowId, date })}{' '}
      {phases.map((phase) => phaseText(row, phase, writer, t)).join('; ')}.{' '}
      {isRowToVerify(row) && <Badge tone="caution">{t('evidence.toVerify')}</Badge>}
    </p>
  );
}
