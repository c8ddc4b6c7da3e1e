/** Periods that the library knows for a kind of data in the organisation's country: each with its text of law, date and mark, taken by one press. */
import { use, useMemo } from 'react';
import { createWriter } from '#register/documents/writer.ts';
import { formatDate } from '#register/language/formats.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { proposeRetention } from '#register/library/retention/propose-retention.ts';
import {
  isRowToVerify,
  libraryCountryOf,
  retentionLabel,
  retentionLists,
  toRetention,
} from '#register/library/retention/retention-rows.ts';
import type { RetentionRow } from '#register/library/retention/row.ts';
import { countryName } from '#register/model/country.ts';
import type { Retention } from '#register/model/retention.ts';
import { dataCategories, type DataCategoryCode } from '#register/vocabulary/data-category.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import { phaseText } from './phase-text.ts';
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
  const { id, country, note } = row;
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
        <p>{phaseText(row, 'active', writer, t)}</p>
        <p>{phaseText(row, 'archive', writer, t)}</p>
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
