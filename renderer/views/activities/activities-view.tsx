/** The list of activities: the controller's record, or the processor's. */
import { BookOpenText, Plus, SearchX } from 'lucide-react';
import { useState } from 'react';
import type { ActivityRow, RecordKind } from '#register/model/listing.ts';
import { readText } from '#register/model/localized-text.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useCommandDesk } from '#renderer/commands.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { Page } from '#renderer/views/shell/page.tsx';
import { useIsReadOnly, useRegister } from '#renderer/views/shell/register-context.ts';
import { BeginFirstSteps, FirstStepsOffer } from './first-steps-offer.tsx';
import { ActivityFilters } from './activity-filters.tsx';
import { ActivityTable } from './activity-table.tsx';
import { EndedLongAgo } from './ended-long-ago.tsx';
import { isFiltered, unfiltered, useListState } from './list-states.tsx';
import { useActivityActions } from './use-activity-actions.ts';
import { useActivityWindows } from './use-activity-windows.ts';
import { WhatsLeft } from './whats-left.tsx';
import './activities.css';

interface Range {
  readonly first: number;
  readonly last: number;
}

export function ActivitiesView({ record }: { readonly record: RecordKind }) {
  const t = useMessages(windowMessages);
  const language = useLanguage();
  const desk = useCommandDesk();
  const isReadOnly = useIsReadOnly();
  const { counts } = useRegister();
  const { state, change } = useListState(record);
  const [range, setRange] = useState<Range>({ first: 0, last: 0 });
  const windows = useActivityWindows({ record, ...state, language }, range.first, range.last);
  const actions = useActivityActions(record);
  const [leaving, setLeaving] = useState<ActivityRow | null>(null);
  const isController = record === 'controller';
  const all = isController ? counts.activities : counts.processorActivities;
  const { total } = windows;
  const isAsked = isFiltered(state);

  const add = isReadOnly ? undefined : (
    <Button look="primary" icon={Plus} onPress={() => void desk.run('activity.new')}>
      {t('newActivity.create')}
    </Button>
  );
  return (
    <Page
      fillsHeight
      title={t(isController ? 'place.activities' : 'place.processorActivities')}
      legalWord={t(isController ? 'activities.legalWord' : 'processorActivities.legalWord')}
      actions={total === 0 && !isAsked ? undefined : add}
    >
      {isController && <FirstStepsOffer />}
      {isController && <WhatsLeft />}
      <EndedLongAgo record={record} />
      {(all > 0 || isAsked) && (
        <>
          <ActivityFilters record={record} />
          <output className={isAsked ? 'list-count' : 'only-read-aloud'}>
            {total === undefined
              ? ''
              : isAsked
                ? t('list.countOf', { count: total, all })
                : t('list.count', { count: total })}
          </output>
        </>
      )}
      {windows.error !== null && windows.error !== undefined && (
        <FailureView failure={asFailure(windows.error)} onRetry={windows.retry} />
      )}
      {total === 0 && isAsked && (
        <EmptyState
          icon={SearchX}
          title={t('list.noMatch')}
          actions={
            <Button onPress={() => change({ search: '', filters: unfiltered })}>
              {t('list.clearFilters')}
            </Button>
          }
        >
          {t('list.noMatchHint')}
        </EmptyState>
      )}
      {total === 0 && !isAsked && (
        <EmptyState
          icon={BookOpenText}
          title={t(isController ? 'activities.empty' : 'processorActivities.empty')}
          actions={
            isController && add !== undefined ? (
              <>
                <BeginFirstSteps />
                {add}
              </>
            ) : (
              add
            )
          }
        >
          {t(isController ? 'activities.emptyHint' : 'processorActivities.emptyHint')}
        </EmptyState>
      )}
      {total !== undefined && total > 0 && (
        <ActivityTable
          record={record}
          windows={windows}
          total={total}
          onRange={(first, last) => {
            setRange((known) => (known.first === first && known.last === last ? known : { first, last }));
          }}
          onOpen={actions.open}
          onDuplicate={(row) => void actions.duplicate(row)}
          onRemove={setLeaving}
        />
      )}
      <ConfirmDialog
        isOpen={leaving !== null}
        title={t('list.removeTitle')}
        confirmLabel={t('list.remove')}
        cancelLabel={t('ui.cancel')}
        isDangerous
        onCancel={() => setLeaving(null)}
        onConfirm={() => {
          if (leaving !== null) void actions.remove(leaving);
          setLeaving(null);
        }}
      >
        {t('list.removeBody', {
          name: (leaving && readText(leaving.name, language)?.text) ?? t('list.unnamed'),
        })}
      </ConfirmDialog>
    </Page>
  );
}
