/** The measures that protect every activity, as a checklist by family, each with room for a word on how it is done here. */
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import { isBlank } from '#register/model/localized-text.ts';
import type { SecurityMeasure } from '#register/model/security-measure.ts';
import { securityFamilies, type SecurityFamily } from '#register/vocabulary/security-family.ts';
import { securityMeasures, type SecurityMeasureCode } from '#register/vocabulary/security-measure.ts';
import { editField, editRow, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { MeasureRows } from '#renderer/editor/measures.tsx';
import { blankMeasure, createRowId } from '#renderer/fields/blank-rows.ts';
import { listOptions } from '#renderer/fields/code-options.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useRead } from '#renderer/fields/reading.ts';
import { LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';

type Measures = Editing<readonly SecurityMeasure[]>;

function MeasuresChecklistView({ measures }: { readonly measures: Measures }) {
  const t = useEditorMessages();
  const language = useLanguage();
  const families = listOptions(securityFamilies, language);
  const own: Measures = {
    ...measures,
    value: measures.value.filter(({ measure }) => measure === null),
    updateAt: (at, change) => measures.updateAt(at, (rows) => withOwn(rows, change)),
    update: (change) => measures.update((rows) => withOwn(rows, change)),
  };
  return (
    <>
      <div className="families">
        {families.map(({ id, label }) => (
          <Family key={id} family={id} label={label} measures={measures} />
        ))}
      </div>
      <h3>{t('measures.ownTitle')}</h3>
      <MeasureRows measures={own} isOwnOnly emptyText={t('measures.ownEmpty')} />
    </>
  );
}
export const MeasuresChecklist = memoEditing(MeasuresChecklistView);

/** The list of own measures stands after the coded ones, in its own order. */
function withOwn(
  rows: readonly SecurityMeasure[],
  change: (own: readonly SecurityMeasure[]) => readonly SecurityMeasure[],
): readonly SecurityMeasure[] {
  const own = rows.filter(({ measure }) => measure === null);
  return [...rows.filter(({ measure }) => measure !== null), ...change(own)];
}

function Family({
  family,
  label,
  measures,
}: {
  readonly family: SecurityFamily;
  readonly label: string;
  readonly measures: Measures;
}) {
  const language = useLanguage();
  const options = listOptions(securityMeasures, language).filter(
    ({ id }) => securityMeasures[id].family === family,
  );
  return (
    <fieldset className="family" aria-label={label}>
      <h3>{label}</h3>
      {options.map((option) => (
        <MeasureItem key={option.id} code={option.id} label={option.label} measures={measures} />
      ))}
    </fieldset>
  );
}

function MeasureItem({
  code,
  label,
  measures,
}: {
  readonly code: SecurityMeasureCode;
  readonly label: string;
  readonly measures: Measures;
}) {
  const t = useEditorMessages();
  const read = useRead();
  const row = measures.value.find(({ measure }) => measure === code);
  const [isWriting, setIsWriting] = useState(false);
  return (
    <div className="measure">
      <div className="measure-line">
        <Checkbox
          isSelected={row !== undefined}
          isDisabled={measures.isReadOnly}
          onChange={(isSelected) =>
            measures.update((rows) =>
              isSelected
                ? [...rows, blankMeasure(createRowId(), code)]
                : rows.filter(({ measure }) => measure !== code),
            )
          }
        >
          {label}
        </Checkbox>
        {row !== undefined && !isWriting && !measures.isReadOnly && (
          <IconButton
            isSmall
            icon={PencilLine}
            label={t('measures.describe', { measure: label })}
            onPress={() => setIsWriting(true)}
          />
        )}
      </div>
      {row !== undefined && !isWriting && !isBlank(row.description) && (
        <p className="measure-words">{read(row.description)}</p>
      )}
      {row !== undefined && isWriting && (
        <div className="indented">
          <LocalizedTextField
            name="measure.description"
            startsFocused
            editing={editField(editRow(measures, row), 'description')}
          />
        </div>
      )}
    </div>
  );
}
