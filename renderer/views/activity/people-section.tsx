/** Whose data: categories of data subjects (Art. 30(1)(c)). */
import type { DataSubjectEntry } from '#register/model/activity.ts';
import { withVariant } from '#register/model/localized-text.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { AddBox } from '#renderer/fields/add-box.tsx';
import { blankDataSubject, createRowId } from '#renderer/fields/blank-rows.ts';
import { CodeSelect } from '#renderer/fields/code-fields.tsx';
import { useOptions } from '#renderer/fields/code-options.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useRead } from '#renderer/fields/reading.ts';
import { RowList } from '#renderer/fields/row-list.tsx';
import { LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { useWorkingLanguage } from '#renderer/fields/working-language.tsx';
import { useLanguage } from '#renderer/language.tsx';

function PeopleSectionView({ people }: { readonly people: Editing<readonly DataSubjectEntry[]> }) {
  const t = useEditorMessages();
  const read = useRead();
  const language = useLanguage();
  const working = useWorkingLanguage().language;
  const options = useOptions(dataSubjects);
  const used = new Set(people.value.map(({ category }) => category));
  return (
    <RowList
      label={t('section.people.title')}
      rows={people}
      emptyText={t('people.empty')}
      summarise={({ category, description }) =>
        category === null
          ? { title: read(description) ?? t('people.unnamed') }
          : { title: dataSubjects[category].label[language], detail: read(description) }
      }
      adder={(addRow) => (
        <AddBox
          label={t('people.add')}
          options={options.filter(({ id }) => !used.has(id))}
          onAdd={(category) => addRow(blankDataSubject(createRowId(), category))}
          onAddOwn={(text) =>
            addRow({
              ...blankDataSubject(createRowId(), null),
              description: withVariant({}, working, text),
            })
          }
        />
      )}
    >
      {(entry) => (
        <>
          <CodeSelect
            name="subject.category"
            vocabulary={dataSubjects}
            isNullable
            emptyLabel={t('people.own')}
            editing={editField(entry, 'category')}
          />
          <LocalizedTextField name="subject.description" editing={editField(entry, 'description')} />
        </>
      )}
    </RowList>
  );
}
export const PeopleSection = memoEditing(PeopleSectionView);
