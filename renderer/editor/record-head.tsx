/** The head of an activity's page: where it belongs, its name, where it stands, what can be done with it as a whole. */
import { ChevronLeft, Copy, Ellipsis, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { activityStatuses, type ActivityStatus } from '#register/vocabulary/activity-status.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useRead } from '#renderer/fields/reading.ts';
import { useWorkingLanguage } from '#renderer/fields/working-language.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { Badge, type Tone } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ConfirmDialog } from '#renderer/ui/dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { RecordPart } from './record-part.ts';
import { WorkingLanguageSwitch } from './working-language-switch.tsx';

export interface RecordActions {
  readonly back: () => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
}

export interface RecordHeadProps {
  readonly record: Editing<RecordPart>;
  readonly listLabel: string;
  readonly actions: RecordActions;
}

const statusTones: Readonly<Record<ActivityStatus, Tone>> = {
  draft: 'neutral',
  active: 'good',
  under_review: 'accent',
  ended: 'quiet',
  replaced: 'quiet',
};

export function RecordHead({ record, listLabel, actions }: RecordHeadProps) {
  const t = useEditorMessages();
  const read = useRead();
  const uiLanguage = useLanguage();
  const working = useWorkingLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const { reference, name, status, toConfirm } = record.value;
  const title = read(name) ?? t('record.unnamed');
  return (
    <header className="editor-head">
      <Button look="quiet" isSmall icon={ChevronLeft} onPress={actions.back}>
        {listLabel}
      </Button>
      <div className="editor-head-line">
        <h1 className="editor-title" tabIndex={-1}>
          {reference !== '' && <span className="editor-reference">{reference}</span>}
          {title}
        </h1>
        <Badge tone={statusTones[status]}>{activityStatuses[status].label[uiLanguage]}</Badge>
        <div className="editor-head-controls">
          <WorkingLanguageSwitch language={working.language} onChange={working.setLanguage} />
          {!record.isReadOnly && (
            <Menu
              trigger={<IconButton icon={Ellipsis} label={t('record.actions')} />}
              actions={[
                { id: 'duplicate', label: t('record.duplicate'), icon: Copy, onAction: actions.duplicate },
                {
                  id: 'remove',
                  label: t('record.remove'),
                  icon: Trash2,
                  isDangerous: true,
                  startsGroup: true,
                  onAction: () => setIsAsking(true),
                },
              ]}
            />
          )}
        </div>
      </div>
      <ToConfirmNotice
        count={toConfirm.length}
        onConfirmAll={record.isReadOnly ? undefined : () => record.marks.confirm('')}
      />
      <ConfirmDialog
        title={t('record.removeTitle', { name: title })}
        isOpen={isAsking}
        isDangerous
        confirmLabel={t('record.remove')}
        cancelLabel={t('dialog.cancel')}
        onCancel={() => setIsAsking(false)}
        onConfirm={actions.remove}
      >
        <p>{t('record.removeText')}</p>
      </ConfirmDialog>
    </header>
  );
}

/** What a template or a catalogue card filled in is a proposal until somebody has read it. */
export function ToConfirmNotice({
  count,
  onConfirmAll,
}: {
  readonly count: number;
  readonly onConfirmAll: (() => void) | undefined;
}) {
  const t = useEditorMessages();
  if (count === 0) return null;
  return (
    <Notice
      tone="caution"
      actions={
        onConfirmAll && (
          <Button isSmall onPress={onConfirmAll}>
            {t('confirm.all')}
          </Button>
        )
      }
    >
      {t('confirm.notice', { count })}
    </Notice>
  );
}
