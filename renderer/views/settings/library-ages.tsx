/** How old each list of the library is, and how much of it is still to verify. */
import { formatDate, formatNumber } from '#register/language/formats.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { libraryAges, type LibraryAge } from '#register/library/library-ages.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Table } from '#renderer/ui/table.tsx';

export function LibraryAges() {
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  return (
    <Section title={t('ages.title')} hint={t('ages.hint')} isCard>
      <Table<LibraryAge>
        label={t('ages.title')}
        rows={libraryAges}
        rowId={({ name }) => name}
        columns={[
          { id: 'list', label: t('ages.list'), cell: ({ name }) => t(name) },
          {
            id: 'date',
            label: t('ages.date'),
            cell: ({ checkedOn }) => formatDate(checkedOn, language, 'medium'),
          },
          { id: 'rows', label: t('ages.rows'), cell: ({ rows }) => formatNumber(rows, language) },
          {
            id: 'toVerify',
            label: t('ages.toVerify'),
            cell: ({ rows, toVerify }) =>
              toVerify === 0 ? '–' : t('ages.share', { count: toVerify, share: toVerify / rows }),
          },
        ]}
      />
    </Section>
  );
}
