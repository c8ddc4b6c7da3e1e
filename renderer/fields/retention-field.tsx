/** How long data are kept, drawn as a line in three phases: daily use, archive, end (Art. 5(1)(e), 30(1)(f)). */
import { Library } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { libraryMessages } from '#register/language/library-messages.ts';
import type { Retention } from '#register/model/retention.ts';
import { isBlank } from '#register/model/localized-text.ts';
import { retentionFates } from '#register/vocabulary/retention.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import type { DataCategoryCode } from '#register/vocabulary/data-category.ts';
import { useFieldFindings } from '#renderer/findings/field-findings.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { HelpNote } from '#renderer/ui/help-note.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { SegmentField } from './code-fields.tsx';
import { fieldHelp, ToConfirm, useEditorMessages, type FieldName } from './field-words.tsx';
import type { PeriodUnit } from './period-draft.ts';
import { PeriodField } from './period-field.tsx';
import { OptionalText } from './optional-text.tsx';
import { LocalizedTextField } from './text-fields.tsx';

/** What the library knows of periods loads when it is first asked for. */
const RetentionProposals = lazy(async () => {
  const { RetentionProposals: proposals } = await import('./retention-proposals.tsx');
  return { default: proposals };
});
const LibraryRowMarks = lazy(async () => {
  const { LibraryRowMarks: marks } = await import('./library-row.tsx');
  return { default: marks };
});
const LibraryRowDifference = lazy(async () => {
  const { LibraryRowDifference: difference } = await import('./library-row.tsx');
  return { default: difference };
});

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

export interface RetentionFieldProps {
  readonly retention: Editing<Retention>;
  /** The kind of data, for which the library may know a period; null: a kind of the user's own. */
  readonly category: DataCategoryCode | null;
}

function RetentionFieldView({ retention, category }: RetentionFieldProps) {
  const t = useEditorMessages();
  const { active, archive, fate, criteria, justification, libraryRow } = retention.value;
  const l = useMessages(libraryMessages);
  const { findings, describedBy } = useFieldFindings(retention.path);
  const hasNoPeriod = active === null && (archive === null || archive.unit === 'none');
  // Where nothing is known yet, the proposals are what one comes for.
  const [isProposing, setIsProposing] = useState(hasNoPeriod && libraryRow === null && isBlank(criteria));
  return (
    <fieldset
      className="retention"
      aria-label={t('retention.title')}
      data-place={retention.path}
      aria-describedby={describedBy}
    >
      <div className="retention-head">
        <h4>{t('retention.title')}</h4>
        <ToConfirm place={retention} label={t('retention.title')} />
        {libraryRow !== null && (
          <Suspense fallback={<Badge tone="quiet">{t('retention.fromLibrary', { row: libraryRow })}</Badge>}>
            <LibraryRowMarks rowId={libraryRow} retention={retention.value} />
          </Suspense>
        )}
        {category !== null && !retention.isReadOnly && (
          <Button look="quiet" isSmall icon={Library} onPress={() => setIsProposing(!isProposing)}>
            {l('periods.propose')}
          </Button>
        )}
      </div>
      {libraryRow !== null && (
        <Suspense fallback={null}>
          <LibraryRowDifference rowId={libraryRow} retention={retention.value} />
        </Suspense>
      )}
      {category !== null && isProposing && !retention.isReadOnly && (
        <Suspense fallback={null}>
          <RetentionProposals
            category={category}
            retention={retention}
            onDone={() => setIsProposing(false)}
          />
        </Suspense>
      )}
      {findings}
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
