/** Periods that the library knows for a kind of data in the organisation's country: each with its text of law, date and mark, taken by one press. */
import { use, useMemo } from 'react';
import { lineText } from '#register/documents/lines.ts';
import { periodLine } from '#register/documents/words/retention-words.ts';
import { createWriter, type Writer } from '#register/documents/writer.ts';
import { formatDate } from '#register/language/formats.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { proposeRetention } from '#register/library/retention/propose-retention.ts';
import {
  findRetentionRow,
  isRowToVerify,
  libraryCountryOf,
  retentionLabel,
  retentionLists,
  toRetention,
} from '#register/library/retention/retention-rows.ts';
import type { LibraryPeriod, RetentionRow } from '#register/library/retention/row.ts';
import { countryName } from '#register/model/country.ts';
import type { Retention, RetentionPeriod } from '#register/model/retention.ts';
import { dataCategories, type DataCategoryCode } from '#register/vocabulary/data-category.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import { useEditorMessages } from './field-words.tsx';
import { joinParts } from './reading.ts';
import { TemplateContext } from './template-context.ts';

export interface RetentionProposalsProps {
  readonly category: DataCategoryCode;
  readonly retention: Editing<Retention>;
  readonly onDone: () => void;
}

export function RetentionProposals({ category, retention, onDone }: RetentionProposalsProps) {
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  const { country } = useRegister();
  const rows = proposeRetention(category, country, use(TemplateContext));
  const words = {
    data: dataCategories[category].label[language],
    country: country === null ? '' : countryName(country, language),
  };
  const take = (row: RetentionRow): void => {
    // Criteria and reasons are the user's own: a period does not take them away.
    retention.update(({ criteria, justification }) => ({ ...toRetention(row), criteria, justification }));
    // Read and chosen by the user: nothing about it waits for confirmation.
    retention.marks.confirm(retention.path);
    onDone();
  };
  return (
    <section className="proposals" aria-label={t('periods.propose')}>
      <p className="proposals-title">
        {libraryCountryOf(country) === undefined
          ? t(country === null ? 'periods.noCountry' : 'periods.otherCountry', words)
          : t(rows.length === 0 ? 'periods.none' : 'periods.title', words)}
      </p>
      <ul className="proposal-list">
        {rows.map((row) => (
          <Proposal
            key={row.id}
            row={row}
            isTaken={retention.value.libraryRow === row.id}
            onTake={() => take(row)}
          />
        ))}
      </ul>
    </section>
  );
}

function Proposal({
  row,
  isTaken,
  onTake,
}: {
  readonly row: RetentionRow;
  readonly isTaken: boolean;
  readonly onTake: () => void;
}) {
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  const writer = useMemo(() => createWriter(language), [language]);
  const { id, country, active, archive, note } = row;
  const label = retentionLabel(row)[language];
  const action = t(isTaken ? 'periods.takeAgain' : 'periods.take');
  return (
    <li className="proposal">
      <div className="proposal-text">
        <h5>
          {label}
          <span className="legal-word">{id}</span>
          {isRowToVerify(row) && <Badge tone="caution">{t('evidence.toVerify')}</Badge>}
        </h5>
        <p>{phaseText('periods.active', active, writer, t)}</p>
        <p>{phaseText('periods.archive', archive, writer, t)}</p>
        {note !== null && <p className="quiet">{note[language]}</p>}
        <p className="quiet small">
          {t('evidence.listDate', { date: formatDate(retentionLists[country].checkedOn, language) })}
        </p>
      </div>
      <Button
        isSmall
        look={isTaken ? 'quiet' : 'secondary'}
        aria-label={t('periods.takeNamed', { action, name: label })}
        onPress={onTake}
      >
        {action}
      </Button>
    </li>
  );
}

type Say = ReturnType<typeof useMessages<keyof (typeof libraryMessages)['en']>>;

/** “In daily use: 3 years from the last contact (CNIL guidance)”. */
function phaseText(
  key: 'periods.active' | 'periods.archive',
  period: LibraryPeriod | null,
  writer: Writer,
  t: Say,
): string {
  if (period === null) return t(key, { period: t('periods.unknown') });
  const { statute } = period;
  const full: RetentionPeriod = { ...period, note: {} };
  const text = lineText(periodLine(full, writer));
  return t(key, { period: joinParts([text, statute]) });
}

/** Where a period came from, whether it still says the same, and how sure the library is. */
export function LibraryRowMarks({
  rowId,
  retention,
}: {
  readonly rowId: string;
  readonly retention: Retention;
}) {
  const e = useEditorMessages();
  const t = useMessages(libraryMessages);
  const row = findRetentionRow(rowId);
  const isChanged = row !== undefined && !isAsProposed(retention, row);
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

/** The period and its text; notes and reasons do not make it another one. */
function isAsProposed(retention: Retention, row: RetentionRow): boolean {
  const proposed = toRetention(row);
  return isSamePeriod(retention.active, proposed.active) && isSamePeriod(retention.archive, proposed.archive);
}

function isSamePeriod(one: RetentionPeriod | null, other: RetentionPeriod | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.amount === other.amount &&
    one.unit === other.unit &&
    one.event === other.event &&
    one.statute === other.statute
  );
}
