/** One category of data: what, how sensitive, where from, whether it must be given, why, how long. */
import type { DataCategory } from '#register/model/data-category.ts';
import { isBlank } from '#register/model/localized-text.ts';
import { obligations } from '#register/vocabulary/answer.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSources } from '#register/vocabulary/data-source.ts';
import { sensitivities, type Sensitivity } from '#register/vocabulary/sensitivity.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { CodeMultiSelect, CodeSelect, SegmentField } from '#renderer/fields/code-fields.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { OptionalText } from '#renderer/fields/optional-text.tsx';
import { RetentionField } from '#renderer/fields/retention-field.tsx';
import { LineField, LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';

function DataCategoryFieldsView({ category }: { readonly category: Editing<DataCategory> }) {
  const t = useEditorMessages();
  const { sensitivity, sensitivityStatute, sources, sourceDescription } = category.value;
  return (
    <>
      <FormRow>
        <CodeSelect
          name="data.category"
          vocabulary={dataCategories}
          isNullable
          emptyLabel={t('data.own')}
          editing={editField(category, 'category')}
        />
        <LocalizedTextField name="data.description" editing={editField(category, 'description')} />
      </FormRow>
      <RetentionField retention={editField(category, 'retention')} category={category.value.category} />
      <FormRow>
        <CodeSelect
          name="data.sensitivity"
          vocabulary={sensitivities}
          isNullable={false}
          describe={describeSensitivity}
          editing={editField(category, 'sensitivity')}
        />
        {(asksStatute(sensitivity) || sensitivityStatute !== '') && (
          <LineField name="data.sensitivityStatute" editing={editField(category, 'sensitivityStatute')} />
        )}
      </FormRow>
      <SegmentField
        name="data.obligation"
        vocabulary={obligations}
        editing={editField(category, 'obligation')}
      />
      <CodeMultiSelect
        name="data.sources"
        vocabulary={dataSources}
        editing={editField(category, 'sources')}
      />
      {(sources.some((source) => !dataSources[source].fromDataSubject) || !isBlank(sourceDescription)) && (
        <LocalizedTextField
          name="data.sourceDescription"
          editing={editField(category, 'sourceDescription')}
        />
      )}
      <OptionalText name="data.justification" editing={editField(category, 'justification')} />
    </>
  );
}
export const DataCategoryFields = memoEditing(DataCategoryFieldsView);

/** Art. 10 and 87: a law has to allow them. */
function asksStatute(sensitivity: Sensitivity): boolean {
  return sensitivity === 'criminal' || sensitivity === 'national_id';
}

function describeSensitivity(sensitivity: Sensitivity): string | undefined {
  const { article } = sensitivities[sensitivity];
  return article === '' ? undefined : `Art. ${article}`;
}
