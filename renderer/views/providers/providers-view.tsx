/** The providers of the register: a list on the left, the chosen one on the right; entered once, used by many activities. */
import { useQuery } from '@tanstack/react-query';
import { Store } from 'lucide-react';
import type { FieldPath } from '#register/model/field-path.ts';
import type { ProviderId } from '#register/model/ids.ts';
import { Loading } from '#renderer/editor/loading.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useCommand } from '#renderer/commands.ts';
import { useCalls } from '#renderer/queries.ts';
import { useNavigation } from '#renderer/routes.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useState } from 'react';
import { NewProviderButton, NewProviderDialog } from './new-provider.tsx';
import { ProviderDetail } from './provider-detail.tsx';
import { ProviderList } from './provider-list.tsx';
import './providers.css';

export interface ProvidersViewProps {
  readonly selectedId?: ProviderId;
  /** The field of that provider to begin at. */
  readonly focusAt?: FieldPath | undefined;
}

export function ProvidersView({ selectedId, focusAt }: ProvidersViewProps) {
  const t = useEditorMessages();
  const { queries } = useCalls();
  const { go } = useNavigation();
  const isReadOnly = useIsReadOnly();
  const [isAdding, setIsAdding] = useState(false);
  const query = useQuery(queries.providers());

  useCommand('provider.new', () => {
    if (!isReadOnly) setIsAdding(true);
  });

  return (
    <Loading query={query}>
      {(entries) => {
        const selected = entries.find(({ provider }) => provider.id === selectedId);
        return (
          <div className="providers">
            {entries.length === 0 ? (
              <EmptyState
                icon={Store}
                title={t('providers.emptyTitle')}
                actions={!isReadOnly && <NewProviderButton onPress={() => setIsAdding(true)} isPrimary />}
              >
                {t('providers.emptyText')}
              </EmptyState>
            ) : (
              <>
                <ProviderList
                  entries={entries}
                  selectedId={selected?.provider.id}
                  onSelect={(id) => go({ view: 'providers', selectedId: id })}
                  adder={!isReadOnly && <NewProviderButton onPress={() => setIsAdding(true)} />}
                />
                <div className="provider-detail">
                  {selected === undefined ? (
                    <EmptyState icon={Store} title={t('providers.chooseTitle')}>
                      {t('providers.chooseText')}
                    </EmptyState>
                  ) : (
                    <ProviderDetail key={selected.provider.id} entry={selected} focusAt={focusAt} />
                  )}
                </div>
              </>
            )}
            {isAdding && (
              <NewProviderDialog
                onClose={() => setIsAdding(false)}
                onDone={(id) => {
                  setIsAdding(false);
                  go({ view: 'providers', selectedId: id });
                }}
              />
            )}
          </div>
        );
      }}
    </Loading>
  );
}
