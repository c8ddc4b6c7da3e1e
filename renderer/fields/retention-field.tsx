/** How long data are kept, drawn as a line in three phases: daily use, archive, end (Art. 5(1)(e), 30(1)(f)). */
import type { ReactNode } from 'react';
import type { Retention } from '#register/model/retention.ts';
import { isBlank } from '#register/model/localized-text.ts';
import { retentionFates } from '#register/vocabulary/retention.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { HelpNote } from '#renderer/ui/help-note.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { SegmentField } from './code-fields.tsx';
import { fieldHelp, ToConfirm, useEditorMessages, type FieldName } from './field-words.tsx';
import type { PeriodUnit } from './period-draft.ts';
import { PeriodField } from './period-field.tsx';
import { OptionalText } from './optional-text.tsx';
import { LocalizedTextField } from './text-fields.tsx';

const activeUnits: readonly PeriodUnit[] = [
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'until_event',
  'session',
  'unlimited',
];
const archiveUnits: readonly PeriodUnit[] = ['none', 'months', 'years', 'days', 'until_event', 'unlimited'];

function RetentionFieldView({ retention }: { readonly retention: Editing<Retention> }) {
  const t = useEditorMessages();
  const { active, archive, fate, criteria, justification, libraryRow } = retention.value;
  const hasNoPeriod = active === null && (archive === null || archive.unit === 'none');
  return (
    <fieldset className="retention" aria-label={t('retention.title')}>
      <div className="retention-head">
        <h4>{t('retention.title')}</h4>
        <ToConfirm place={retention} label={t('retention.title')} />
        {libraryRow !== null && <Badge tone="quiet">{t('retention.fromLibrary', { row: libraryRow })}</Badge>}
      </div>
      <div className="phases">
        <Phase name="retention.active" state={active === null ? 'unknown' : 'filled'}>
          <PeriodField
            label={t('retention.active.label')}
            units={activeUnits}
            editing={editField(retention, 'active')}
          />
        </Phase>
        <Phase
          name="retention.archive"
          state={archive === null ? 'unknown' : archive.unit === 'none' ? 'none' : 'filled'}
        >
          <PeriodField
            label={t('retention.archive.label')}
            units={archiveUnits}
            editing={editField(retention, 'archive')}
          />
        </Phase>
        <Phase name="retention.fate" state={fate === 'unknown' ? 'unknown' : 'end'} hasOwnLabel>
          <SegmentField
            name="retention.fate"
            vocabulary={retentionFates}
            editing={editField(retention, 'fate')}
          />
        </Phase>
      </div>
      {(hasNoPeriod || !isBlank(criteria)) && (
        <LocalizedTextField name="retention.criteria" editing={editField(retention, 'criteria')} />
      )}
      {(!hasNoPeriod || !isBlank(justification)) && (
        <OptionalText name="retention.justification" editing={editField(retention, 'justification')} />
      )}
    </fieldset>
  );
}
export const RetentionField = memoEditing(RetentionFieldView);

/** One stretch of the line: a solid one is known, a dashed one is not, an empty one does not exist. */
function Phase({
  name,
  state,
  hasOwnLabel = false,
  children,
}: {
  readonly name: FieldName;
  readonly state: 'filled' | 'unknown' | 'none' | 'end';
  readonly hasOwnLabel?: boolean;
  readonly children: ReactNode;
}) {
  const t = useEditorMessages();
  const label = t(`${name}.label`);
  const help = fieldHelp(t, name);
  return (
    <div className={`phase is-${state}`}>
      <div className="phase-line" aria-hidden />
      {!hasOwnLabel && (
        <div className="phase-head">
          <span className="field-label">{label}</span>
          {help !== undefined && <HelpNote help={help} label={label} />}
        </div>
      )}
      {children}
    </div>
  );
}
