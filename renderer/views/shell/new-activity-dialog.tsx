/** A new activity: by its name, or from a template of the library that fills it in to be confirmed. */
import { useId, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useFilter } from 'react-aria-components/ComboBox';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { libraryMessages } from '#register/language/library-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { isToVerify } from '#register/library/evidence.ts';
import { findProfile, offeredTemplates } from '#register/library/first-register/proposals.ts';
import type { ActivityTemplate } from '#register/library/templates/template.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { templateIcons } from '#renderer/views/first-register/template-icons.ts';
import './new-activity.css';

export interface NewActivity {
  /** Empty for a template's own name. */
  readonly name: string;
  readonly templateId: string | null;
}

export interface NewActivityDialogProps {
  readonly onClose: () => void;
  readonly onConfirm: (activity: NewActivity) => Promise<void>;
}

export function NewActivityDialog({ onClose, onConfirm }: NewActivityDialogProps) {
  const t = useMessages(windowMessages);
  const l = useMessages(libraryMessages);
  const formId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const isMissing = name.trim() === '';
  const create = (activity: NewActivity): void => {
    if (isBusy) return;
    setIsBusy(true);
    void onConfirm(activity).finally(() => setIsBusy(false));
  };
  return (
    <Dialog
      title={t('newActivity.title')}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={isBusy}>
            {t('newActivity.create')}
          </Button>
        </>
      }
    >
      <div className="new-activity">
        <form
          id={formId}
          onSubmit={(event) => {
            event.preventDefault();
            setIsTried(true);
            if (!isMissing) create({ name: name.trim(), templateId: null });
          }}
        >
          <TextField
            label={t('newActivity.name')}
            hint={t('newActivity.hint')}
            placeholder={t('newActivity.example')}
            value={name}
            onChange={setName}
            onKeyDown={(event) => {
              // From the words to what they found, as in any list under a box.
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              list.current?.querySelector<HTMLElement>('[role=option]')?.focus();
            }}
            maxLength={200}
            // The dialog was opened to type it.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            error={isTried && isMissing ? t('ui.nameMissing') : undefined}
          />
        </form>
        <div className="new-activity-templates">
          <h3>{l('template.title')}</h3>
          <p className="quiet">{l('template.hint')}</p>
          <div ref={list}>
            <Templates text={name} onChoose={({ id }) => create({ name: '', templateId: id })} />
          </div>
        </div>
      </div>
    </Dialog>
  );
}

function Templates({
  text,
  onChoose,
}: {
  readonly text: string;
  readonly onChoose: (template: ActivityTemplate) => void;
}) {
  const l = useMessages(libraryMessages);
  const language = useLanguage();
  const { contains } = useFilter({ sensitivity: 'base' });
  const { queries } = useCalls();
  const { data: organisation } = useQuery(queries.organisation());
  const { data: filled } = useQuery(queries.filledRegister());
  const used = new Set(filled?.activities.map(({ libraryId }) => libraryId));
  const profile = findProfile(
    organisation?.sector ?? null,
    [...used].map((templateId) => ({ templateId })),
  );
  const templates = offeredTemplates(profile, organisation?.country ?? null)
    .flatMap((id) => findTemplate(id) ?? [])
    .filter(({ title, summary }) => contains(`${title[language]} ${summary[language]}`, text.trim()))
    // What the register has already is rarely wanted twice.
    .toSorted((one, other) => Number(used.has(one.id)) - Number(used.has(other.id)));
  return (
    <ListBox
      className="template-list"
      aria-label={l('template.title')}
      items={templates}
      dependencies={[language, used]}
      onAction={(key) => {
        const template = templates.find(({ id }) => id === key);
        if (template !== undefined) onChoose(template);
      }}
      renderEmptyState={() => <p className="list-empty">{l('template.noMatch')}</p>}
    >
      {({ id, title, summary, mark }) => {
        const Icon = templateIcons[id];
        return (
          <ListBoxItem id={id} textValue={title[language]} className="template-option">
            {Icon && <Icon className="icon" aria-hidden />}
            <span className="template-option-text">
              <span className="template-option-title">
                {title[language]} {used.has(id) && <Badge tone="quiet">{l('template.inRegister')}</Badge>}{' '}
                {isToVerify(mark) && <Badge tone="caution">{l('evidence.toVerify')}</Badge>}
              </span>
              <span className="quiet small">{summary[language]}</span>
            </span>
          </ListBoxItem>
        );
      }}
    </ListBox>
  );
}
