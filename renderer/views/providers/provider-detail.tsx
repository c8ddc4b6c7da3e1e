/** One provider: every field of it, where it is used, and what can be done with it. */
import { Ellipsis, ListPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FieldPath } from '#register/model/field-path.ts';
import type { ProviderEntry } from '#register/model/listing.ts';
import type { Provider } from '#register/model/provider.ts';
import { useDraft } from '#renderer/draft/use-draft.ts';
import { EditorPage } from '#renderer/editor/editor-page.tsx';
import { ToConfirmNotice } from '#renderer/editor/record-head.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { WorkingLanguageSwitch } from '#renderer/editor/working-language-switch.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useWorkingLanguage } from '#renderer/fields/working-language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { useWrite } from '#renderer/writes.ts';
import { LinkDialog } from './link-dialog.tsx';
import { ProviderFields } from './provider-fields.tsx';
import { RemoveProvider } from './remove-provider.tsx';
import { UsedBy } from './used-by.tsx';

export interface ProviderDetailProps {
  readonly entry: ProviderEntry;
  /** The field to begin at. */
  readonly focusAt?: FieldPath | undefined;
}

export function ProviderDetail({ entry: { provider: stored, usedBy }, focusAt }: ProviderDetailProps) {
  const update = useWrite('providers.update');
  const { editing, status, flush } = useDraft<Provider>({
    key: `provider/${stored.id}`,
    stored,
    isReadOnly: useIsReadOnly(),
    save: (provider) => update.mutateAsync({ provider }),
  });
  const [asks, setAsks] = useState<'link' | 'remove'>();
  return (
    <EditorPage
      about={{ kind: 'provider', id: stored.id }}
      focusAt={focusAt}
      status={status}
      flush={flush}
      confirm={editing.isReadOnly ? undefined : editing.marks.confirm}
      head={
        <>
          <DetailHead
            provider={editing.value}
            isReadOnly={editing.isReadOnly}
            onLink={() => setAsks('link')}
            onRemove={() => setAsks('remove')}
          />
          <ToConfirmNotice
            count={editing.value.toConfirm.length}
            onConfirmAll={editing.isReadOnly ? undefined : () => editing.marks.confirm('')}
          />
        </>
      }
    >
      <UsedBy usedBy={usedBy} onLink={editing.isReadOnly ? undefined : () => setAsks('link')} />
      <ProviderFields provider={editing} />
      {asks === 'link' && <LinkDialog provider={stored} usedBy={usedBy} onClose={() => setAsks(undefined)} />}
      {asks === 'remove' && (
        <RemoveProvider provider={stored} usedBy={usedBy} onClose={() => setAsks(undefined)} />
      )}
    </EditorPage>
  );
}

interface DetailHeadProps {
  readonly provider: Provider;
  readonly isReadOnly: boolean;
  readonly onLink: () => void;
  readonly onRemove: () => void;
}

function DetailHead({ provider, isReadOnly, onLink, onRemove }: DetailHeadProps) {
  const t = useEditorMessages();
  const { language, setLanguage } = useWorkingLanguage();
  return (
    <header className="editor-head">
      <div className="editor-head-line">
        <h2 className="editor-title" tabIndex={-1}>
          {provider.name || t('providers.unnamed')}
        </h2>
        <div className="editor-head-controls">
          <WorkingLanguageSwitch language={language} onChange={setLanguage} />
          {!isReadOnly && (
            <>
              <Button icon={ListPlus} onPress={onLink}>
                {t('link.open')}
              </Button>
              <Menu
                trigger={<IconButton icon={Ellipsis} label={t('providers.actions')} />}
                actions={[
                  {
                    id: 'remove',
                    label: t('providers.remove'),
                    icon: Trash2,
                    isDangerous: true,
                    onAction: onRemove,
                  },
                ]}
              />
            </>
          )}
        </div>
      </div>
    </header>
  );
}
