/** Which data, how sensitive, where from and how long: one row a category (Art. 30(1)(c) and (f)). */
import { createWriter } from '#register/documents/writer.ts';
import { lineText } from '#register/documents/lines.ts';
import { retentionSentence } from '#register/documents/words/retention-words.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import { withVariant } from '#register/model/localized-text.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataGroups } from '#register/vocabulary/data-group.ts';
import { sensitivities } from '#register/vocabulary/sensitivity.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { AddBox } from '#renderer/fields/add-box.tsx';
import { blankDataCategory, createRowId } from '#renderer/fields/blank-rows.ts';
import { useOptions } from '#renderer/fields/code-options.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { joinParts, useRead } from '#renderer/fields/reading.ts';
import { RowList, type RowSummary } from '#renderer/fields/row-list.tsx';
import { useWorkingLanguage } from '#renderer/fields/working-language.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { useMemo } from 'react';
import { DataCategoryFields } from './data-category-fields.tsx';

function DataSectionView({ data }: { readonly data: Editing<readonly DataCategory[]> }) {
  const t = useEditorMessages();
  const language = useLanguage();
  const working = useWorkingLanguage().language;
  const summarise = useDataSummary();
  const options = useOptions(
    dataCategories,
    (category) => dataGroups[dataCategories[category].group].label[language],
  );
  const used = new Set(data.value.map(({ category }) => category));
  return (
    <RowList
      label={t('section.data.title')}
      rows={data}
      emptyText={t('data.empty')}
      summarise={summarise}
      adder={(addRow) => (
        <AddBox
          label={t('data.add')}
          options={options.filter(({ id }) => !used.has(id))}
          onAdd={(category) => addRow(blankDataCategory(createRowId(), category))}
          onAddOwn={(text) =>
            addRow({
              ...blankDataCategory(createRowId(), null),
              description: withVariant({}, working, text),
            })
          }
        />
      )}
    >
      {(category) => <DataCategoryFields category={category} />}
    </RowList>
  );
}
export const DataSection = memoEditing(DataSectionView);

function useDataSummary(): (category: DataCategory) => RowSummary {
  const t = useEditorMessages();
  const read = useRead();
  const language = useLanguage();
  const writer = useMemo(() => createWriter(language), [language]);
  return ({ category, description, sensitivity, retention }) => {
    const isSpecial = sensitivity !== 'none' && sensitivity !== 'unknown';
    const kept = t('data.kept', { period: lineText(retentionSentence(retention, writer)) });
    return {
      title:
        category === null
          ? (read(description) ?? t('data.unnamed'))
          : dataCategories[category].label[language],
      detail: joinParts([category === null ? undefined : read(description), kept]),
      badges: isSpecial && <Badge tone="caution">{sensitivities[sensitivity].label[language]}</Badge>,
    };
  };
}
