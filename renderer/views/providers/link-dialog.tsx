/** Adds a provider to several activities at once: tick, confirm, done; one change, undone as one. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFilter } from 'react-aria-components/ComboBox';
import type { ActivityId } from '#register/model/ids.ts';
import type { ProviderUse } from '#register/model/listing.ts';
import type { Provider } from '#register/model/provider.ts';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { joinParts, useRead } from '#renderer/fields/reading.ts';
import { useLanguage } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { SearchField } from '#renderer/ui/search-field.tsx';
import { showToast } from '#renderer/ui/toast.tsx';
import { useWrite } from '#renderer/writes.ts';

export interface LinkDialogProps {
  readonly provider: Provider;
  readonly usedBy: readonly ProviderUse[];
  readonly onClose: () => void;
}

/** More than fit on a screen are found by searching. */
const mostShown = 500;

export function LinkDialog({ provider, usedBy, onClose }: LinkDialogProps) {
  const t = useEditorMessages();
  const textOf = useFailureText();
  const read = useRead();
  const language = useLanguage();
  const { contains } = useFilter({ sensitivity: 'base' });
  const { queries } = useCalls();
  const link = useWrite('activities.linkProvider');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState('');
  const { data } = useQuery(queries.activityPage({ record: 'controller', language, limit: mostShown }));
  const using = new Set(
    usedBy.filter(({ record }) => record === 'controller').map(({ activityId }) => activityId),
  );
  const rows = (data?.rows ?? []).map(({ id, reference, name }) => ({
    id,
    label: joinParts([reference, read(name) ?? t('record.unnamed')]),
  }));
  const shown = rows.filter(({ label }) => contains(label, search.trim()));

  const confirm = async (): Promise<void> => {
    // An activity that is being edited is saved first: the link goes into what is on disk.
    await openDrafts.flush();
    link.mutate(
      {
        providerId: provider.id,
        // The list names real activities; their ids lost their brand on the way through the list.
        activityIds: [...chosen] as ActivityId[],
      },
      {
        onSuccess: ({ linked }) => {
          showToast({ text: t('link.done', { name: provider.name, count: linked }) });
          onClose();
        },
      },
    );
  };

  return (
    <Dialog
      title={t('link.title', { name: provider.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" isDisabled={chosen.size === 0} onPress={() => void confirm()}>
            {t('link.confirm', { count: chosen.size })}
          </Button>
        </>
      }
    >
      {link.error !== null && <Notice tone="danger">{textOf(asFailure(link.error))}</Notice>}
      {rows.length > 8 && (
        <SearchField
          label={t('link.search')}
          placeholder={t('link.search')}
          value={search}
          onChange={setSearch}
        />
      )}
      <fieldset className="link-list" aria-label={t('link.title', { name: provider.name })}>
        {shown.map(({ id, label }) => (
          <Checkbox
            key={id}
            isSelected={using.has(id) || chosen.has(id)}
            isDisabled={using.has(id)}
            description={using.has(id) ? t('link.already') : undefined}
            onChange={(isSelected) =>
              setChosen((current) => {
                const next = new Set(current);
                if (isSelected) next.add(id);
                else next.delete(id);
                return next;
              })
            }
          >
            {label}
          </Checkbox>
        ))}
        {shown.length === 0 && <p className="quiet">{t('link.noMatch')}</p>}
      </fieldset>
    </Dialog>
  );
}
