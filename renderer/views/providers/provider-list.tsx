/** The providers by name, searched by typing, each with its role and how many activities use it. */
import { useState, type ReactNode } from 'react';
import { useFilter } from 'react-aria-components/ComboBox';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { ProviderId } from '#register/model/ids.ts';
import type { ProviderEntry } from '#register/model/listing.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { joinParts } from '#renderer/fields/reading.ts';
import { useLanguage } from '#renderer/language.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { distinctActivities } from './used-by.tsx';

export interface ProviderListProps {
  readonly entries: readonly ProviderEntry[];
  readonly selectedId: ProviderId | undefined;
  readonly onSelect: (id: ProviderId) => void;
  readonly adder: ReactNode;
}

export function ProviderList({ entries, selectedId, onSelect, adder }: ProviderListProps) {
  const t = useEditorMessages();
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const { compare } = new Intl.Collator(language);
  const shown = entries
    .filter(({ provider }) => contains(`${provider.name} ${provider.legalEntity}`, search.trim()))
    .toSorted((one, other) => compare(one.provider.name, other.provider.name));
  return (
    <div className="provider-list">
      <header className="provider-list-head">
        <h1>{t('providers.title')}</h1>
        {adder}
      </header>
      <SearchField
        label={t('providers.search')}
        placeholder={t('providers.search')}
        value={search}
        onChange={setSearch}
      />
      <ListBox
        className="provider-rows"
        aria-label={t('providers.title')}
        items={shown}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={selectedId === undefined ? [] : [selectedId]}
        renderEmptyState={() => <p className="list-empty">{t('providers.noMatch')}</p>}
        onSelectionChange={(keys) => {
          const chosen = shown.find(({ provider }) => keys !== 'all' && keys.has(provider.id));
          if (chosen !== undefined) onSelect(chosen.provider.id);
        }}
      >
        {({ provider, usedBy }) => (
          <ListBoxItem id={provider.id} textValue={provider.name} className="provider-row">
            <span className="provider-row-name">{provider.name}</span>
            <span className="provider-row-detail">
              {joinParts([
                recipientRoles[provider.role].label[language],
                t('providers.useCount', { count: distinctActivities(usedBy).length }),
              ])}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  );
}
