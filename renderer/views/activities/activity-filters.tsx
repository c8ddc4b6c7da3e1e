/** The questions above the list: free text, and what can be filtered by. */
import { useQuery } from '@tanstack/react-query';
import { memo, useEffect, useRef } from 'react';
import type { RecordKind } from '#register/model/listing.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import { codesOf, type Vocabulary } from '#register/vocabulary/vocabulary.ts';
import { useCommandDesk } from '#renderer/commands.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useToday } from '#renderer/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Option } from '#renderer/ui/option-list.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { isFiltered, unfiltered, useListState, type ListState } from './list-states.tsx';

export function ActivityFilters({ record }: { readonly record: RecordKind }) {
  const t = useMessages(windowMessages);
  const desk = useCommandDesk();
  const { state, change } = useListState(record);
  const search = useRef<HTMLInputElement>(null);
  useEffect(
    () =>
      desk.handle('search.focus', () => {
        search.current?.focus();
        search.current?.select();
      }),
    [desk],
  );

  return (
    <search className="list-questions" aria-label={t('list.questions')}>
      <div className="list-search">
        <SearchField
          label={t('list.search')}
          placeholder={t('list.searchShort')}
          value={state.search}
          onChange={(text) => change({ search: text })}
          inputRef={search}
        />
      </div>
      <FilterSelects record={record} filters={state.filters} change={change} />
      {isFiltered(state) && (
        <Button look="quiet" onPress={() => change({ search: '', filters: unfiltered })}>
          {t('list.clearFilters')}
        </Button>
      )}
    </search>
  );
}

interface FilterSelectsProps {
  readonly record: RecordKind;
  readonly filters: ListState['filters'];
  readonly change: (change: Partial<ListState>) => void;
}

/** Apart from the search box, so that a key there does not draw five lists of options again. */
const FilterSelects = memo(function FilterSelects({ record, filters, change }: FilterSelectsProps) {
  const t = useMessages(windowMessages);
  const language = useLanguage();
  const today = useToday();
  const { queries } = useCalls();
  const { data: providers = [] } = useQuery(queries.providers());
  const setFilter = (filter: Partial<ListState['filters']>): void =>
    change({ filters: { ...filters, ...filter } });
  const optionsOf = <Code extends string>(
    vocabulary: Vocabulary & Readonly<Record<Code, unknown>>,
    codes: readonly Code[],
  ): readonly Option<Code>[] => codes.map((id) => ({ id, label: vocabulary[id]?.label[language] ?? id }));

  return (
    <>
      <Select
        label={t('column.status')}
        isLabelHidden
        options={optionsOf(activityStatuses, codesOf(activityStatuses))}
        value={filters.status}
        onChange={(status) => setFilter({ status })}
        emptyLabel={t('list.anyStatus')}
        placeholder={t('column.status')}
      />
      {record === 'controller' && (
        <Select
          label={t('column.legalBases')}
          isLabelHidden
          options={optionsOf(legalBases, codesOf(legalBases))}
          value={filters.legalBasis}
          onChange={(legalBasis) => setFilter({ legalBasis })}
          emptyLabel={t('list.anyLegalBasis')}
          placeholder={t('column.legalBases')}
        />
      )}
      <Select
        label={t('column.dataSubjects')}
        isLabelHidden
        options={optionsOf(dataSubjects, codesOf(dataSubjects))}
        value={filters.dataSubject}
        onChange={(dataSubject) => setFilter({ dataSubject })}
        emptyLabel={t('list.anyDataSubject')}
        placeholder={t('column.dataSubjects')}
      />
      <Select
        label={t('column.providers')}
        isLabelHidden
        options={providers.map(({ provider: { id, name } }) => ({ id, label: name }))}
        value={filters.providerId}
        onChange={(providerId) => setFilter({ providerId })}
        emptyLabel={t('list.anyProvider')}
        placeholder={t('column.providers')}
      />
      <Select
        label={t('column.reviewDue')}
        isLabelHidden
        options={[{ id: 'due', label: t('list.reviewDue') }]}
        value={filters.reviewDueBy === null ? null : 'due'}
        onChange={(choice) => setFilter({ reviewDueBy: choice === null ? null : today })}
        emptyLabel={t('list.anyReview')}
        placeholder={t('column.reviewDue')}
      />
    </>
  );
});
