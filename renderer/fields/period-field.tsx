/** A period as a sentence that is filled in: “3 – years – from the last contact”, with the reason for it. */
import { useState } from 'react';
import { fromEvent, untilEvent } from '#register/documents/words/event-words.ts';
import { isBlank } from '#register/model/localized-text.ts';
import { isCounted, type RetentionPeriod } from '#register/model/retention.ts';
import { retentionBases, retentionUnits, startEvents } from '#register/vocabulary/retention.ts';
import { editField, editPresent, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { useFieldFindings } from '#renderer/findings/field-findings.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { CodeSelect } from './code-fields.tsx';
import { useOptions } from './code-options.ts';
import { ToConfirm, useEditorMessages } from './field-words.tsx';
import {
  amountShown,
  unitShown,
  withAmount,
  withUnit,
  type PeriodDraft,
  type PeriodUnit,
} from './period-draft.ts';
import { OptionalText } from './optional-text.tsx';
import { LineField } from './text-fields.tsx';

export interface PeriodFieldProps {
  /** Read aloud with each part: “In daily use”. */
  readonly label: string;
  readonly editing: Editing<RetentionPeriod | null>;
  /** Units that make sense here; one that is recorded already stays in the list. */
  readonly units: readonly PeriodUnit[];
  /** A cookie's life is chosen, not prescribed: there only a note is asked. */
  readonly asks?: 'reason' | 'note';
}

/** As the model has it (`retentionPeriodSchema`). */
const largestAmount = 1_000;
const none = '(none)';

function PeriodFieldView({ label, editing, units, asks = 'reason' }: PeriodFieldProps) {
  const t = useEditorMessages();
  const unitOptions = useOptions(retentionUnits);
  // A unit chosen before its number: not a period yet, so not in the draft.
  const [wanted, setWanted] = useState<PeriodUnit | null>(null);
  const draft: PeriodDraft = { saved: editing.value, wanted };
  const unit = unitShown(draft);
  const present = editPresent(editing);
  const { findings, describedBy } = useFieldFindings(editing.path);

  const change = (next: PeriodDraft): void => {
    setWanted(next.wanted);
    if (next.saved !== draft.saved) editing.update(() => next.saved);
  };

  return (
    <fieldset className="period" aria-label={label} data-place={editing.path} aria-describedby={describedBy}>
      <ToConfirm place={editing} label={label} />
      <div className="period-sentence">
        {unit !== null && isCounted(unit) && (
          <NumberField
            label={t('period.amount.label')}
            isLabelHidden
            minValue={1}
            maxValue={largestAmount}
            value={amountShown(draft)}
            isDisabled={editing.isReadOnly}
            onChange={(amount) => change(withAmount(draft, amount))}
          />
        )}
        <Select
          label={t('period.unit.label')}
          isLabelHidden
          emptyLabel={t('period.unknown')}
          options={unitOptions.filter(({ id }) => units.includes(id) || id === editing.value?.unit)}
          value={unit}
          isDisabled={editing.isReadOnly}
          onChange={(next) => change(withUnit(draft, next))}
        />
        {present !== undefined && hasEvent(present.value) && <EventField period={present} />}
      </div>
      {wanted !== null && <p className="field-hint">{t('period.needsNumber')}</p>}
      {findings}
      {present !== undefined && asksReason(present.value) && <ReasonFields period={present} asks={asks} />}
    </fieldset>
  );
}
export const PeriodField = memoEditing(PeriodFieldView);

/** A phase that does not exist needs no reason, unless one was given. */
function asksReason({ unit, basis, statute, note }: RetentionPeriod): boolean {
  return unit !== 'none' || basis !== null || statute !== '' || !isBlank(note);
}

function hasEvent({ unit }: RetentionPeriod): boolean {
  return isCounted(unit) || unit === 'until_event';
}

function EventField({ period }: { readonly period: Editing<RetentionPeriod> }) {
  const t = useEditorMessages();
  const language = useLanguage();
  const isUntil = period.value.unit === 'until_event';
  const phrase = isUntil ? untilEvent : fromEvent;
  const options = useOptions(startEvents).map(({ id }) => ({ id, label: phrase(id, language) }));
  return (
    <div className="period-event">
      <ComboBox
        label={t(isUntil ? 'period.until.label' : 'period.event.label')}
        isLabelHidden
        options={[
          { id: none, label: t(isUntil ? 'period.untilUnknown' : 'period.eventUnknown') },
          ...options,
        ]}
        value={period.value.event ?? none}
        isDisabled={period.isReadOnly}
        onChange={(chosen) => {
          if (chosen === null) return;
          const event = options.find(({ id }) => id === chosen)?.id ?? null;
          editField(period, 'event').update(() => event);
        }}
      />
    </div>
  );
}

interface ReasonFieldsProps extends Required<Pick<PeriodFieldProps, 'asks'>> {
  readonly period: Editing<RetentionPeriod>;
}

/** What is not asked is shown all the same when something was recorded there. */
function ReasonFields({ period, asks }: ReasonFieldsProps) {
  const { basis, statute } = period.value;
  return (
    <>
      {(asks === 'reason' || basis !== null) && (
        <CodeSelect
          name="period.basis"
          vocabulary={retentionBases}
          isNullable
          editing={editField(period, 'basis')}
        />
      )}
      {(asks === 'reason' || statute !== '') && (
        <LineField name="period.statute" editing={editField(period, 'statute')} />
      )}
      <OptionalText name="period.note" editing={editField(period, 'note')} />
    </>
  );
}
