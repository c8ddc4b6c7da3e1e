/** Security measures of one activity or record (Art. 30(1)(g) and 32), beside those that the organisation takes for everything. */
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { withVariant } from '#register/model/localized-text.ts';
import type { SecurityMeasure } from '#register/model/security-measure.ts';
import { securityFamilies } from '#register/vocabulary/security-family.ts';
import { securityMeasures } from '#register/vocabulary/security-measure.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { AddBox } from '#renderer/fields/add-box.tsx';
import { blankMeasure, createRowId } from '#renderer/fields/blank-rows.ts';
import { useOptions } from '#renderer/fields/code-options.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useRead } from '#renderer/fields/reading.ts';
import { RowList } from '#renderer/fields/row-list.tsx';
import { LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { useWorkingLanguage } from '#renderer/fields/working-language.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useNavigation } from '#renderer/routes.ts';
import { Button } from '#renderer/ui/button.tsx';

const none: readonly SecurityMeasure[] = [];

function MeasuresSectionView({ measures }: { readonly measures: Editing<readonly SecurityMeasure[]> }) {
  const t = useEditorMessages();
  const { queries } = useCalls();
  const { data: organisation } = useQuery(queries.organisation());
  const general = organisation?.securityMeasures ?? none;
  return (
    <>
      <GeneralMeasures measures={general} />
      <MeasureRows
        measures={measures}
        without={general}
        emptyText={t(general.length > 0 ? 'measures.emptyBesideGeneral' : 'measures.empty')}
      />
    </>
  );
}
export const MeasuresSection = memoEditing(MeasuresSectionView);

function GeneralMeasures({ measures }: { readonly measures: readonly SecurityMeasure[] }) {
  const t = useEditorMessages();
  const language = useLanguage();
  const read = useRead();
  const { go } = useNavigation();
  const names = measures
    .map(({ measure, description }) =>
      measure === null ? read(description) : securityMeasures[measure].label[language],
    )
    .filter((name) => name !== undefined);
  return (
    <div className="general-measures">
      <p>
        {measures.length === 0 ? t('measures.noGeneral') : t('measures.general', { count: measures.length })}{' '}
        <Button look="quiet" isSmall onPress={() => go({ view: 'organisation' })}>
          {t('measures.editGeneral')}
        </Button>
      </p>
      {names.length > 0 && <p className="quiet small">{names.join(' · ')}</p>}
    </div>
  );
}

export interface MeasureRowsProps {
  readonly measures: Editing<readonly SecurityMeasure[]>;
  readonly emptyText: string;
  /** Not offered again: in force for everything already. */
  readonly without?: readonly SecurityMeasure[];
  /** For measures in the user's own words beside a checklist of the coded ones. */
  readonly isOwnOnly?: boolean;
}

export function MeasureRows({ measures, emptyText, without = none, isOwnOnly = false }: MeasureRowsProps) {
  const t = useEditorMessages();
  const language = useLanguage();
  const read = useRead();
  const working = useWorkingLanguage().language;
  const options = useOptions(
    securityMeasures,
    (measure) => securityFamilies[securityMeasures[measure].family].label[language],
  );
  const used = new Set([...measures.value, ...without].map(({ measure }) => measure));
  return (
    <RowList
      label={t('section.security.title')}
      rows={measures}
      emptyText={emptyText}
      summarise={({ measure, description }) =>
        measure === null
          ? { title: read(description) ?? t('measures.unnamed') }
          : { title: securityMeasures[measure].label[language], detail: read(description) }
      }
      adder={(addRow) =>
        isOwnOnly ? (
          <Button look="quiet" icon={Plus} onPress={() => addRow(blankMeasure(createRowId(), null), true)}>
            {t('measures.addOwn')}
          </Button>
        ) : (
          <AddBox
            label={t('measures.add')}
            options={options.filter(({ id }) => !used.has(id))}
            onAdd={(measure) => addRow(blankMeasure(createRowId(), measure))}
            onAddOwn={(text) =>
              addRow({ ...blankMeasure(createRowId(), null), description: withVariant({}, working, text) })
            }
          />
        )
      }
    >
      {(measure, isNew) => (
        <LocalizedTextField
          name="measure.description"
          isLong
          startsFocused={isNew}
          editing={editField(measure, 'description')}
        />
      )}
    </RowList>
  );
}
