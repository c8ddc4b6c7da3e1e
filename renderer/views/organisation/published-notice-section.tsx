/** The privacy notice that is published today, and what it says that can be held against the register. */
import { useState } from 'react';
import { languages, type Language } from '#register/model/language.ts';
import type { Organisation, PublishedClaim } from '#register/model/organisation.ts';
import { noticeClaims } from '#register/vocabulary/notice-claim.ts';
import { rights } from '#register/vocabulary/right.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { AddBox } from '#renderer/fields/add-box.tsx';
import { createRowId } from '#renderer/fields/blank-rows.ts';
import { AnswerField, CodeMultiSelect, CodeSelect } from '#renderer/fields/code-fields.tsx';
import { useOptions } from '#renderer/fields/code-options.ts';
import { useEditorMessages, useFieldWords } from '#renderer/fields/field-words.tsx';
import { RowList } from '#renderer/fields/row-list.tsx';
import { LineField } from '#renderer/fields/text-fields.tsx';
import { CountryField, DateField } from '#renderer/fields/value-fields.tsx';
import { languageNames } from '#renderer/views/start/language-names.ts';
import { useLanguage } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';

type Notice = Organisation['publishedNotice'];

function PublishedNoticeSectionView({ notice }: { readonly notice: Editing<Notice> }) {
  const { namesAuthority, namedAuthorityCountry } = notice.value;
  return (
    <>
      <LineField name="published.url" type="url" editing={editField(notice, 'url')} />
      <FormRow>
        <DateField name="published.publishedOn" editing={editField(notice, 'publishedOn')} />
        <LineField name="published.version" editing={editField(notice, 'version')} />
        <DateField name="published.lastReviewedOn" editing={editField(notice, 'lastReviewedOn')} />
      </FormRow>
      <LanguagesField chosen={editField(notice, 'languages')} />
      <FormRow>
        <AnswerField name="published.namesAuthority" editing={editField(notice, 'namesAuthority')} />
        {(namesAuthority === 'yes' || namedAuthorityCountry !== null) && (
          <CountryField
            name="published.namedAuthorityCountry"
            editing={editField(notice, 'namedAuthorityCountry')}
          />
        )}
      </FormRow>
      <RightsExplained explained={editField(notice, 'rightsExplained')} />
      <Claims claims={editField(notice, 'claims')} />
    </>
  );
}
export const PublishedNoticeSection = memoEditing(PublishedNoticeSectionView);

function LanguagesField({ chosen }: { readonly chosen: Editing<readonly Language[]> }) {
  const words = useFieldWords('published.languages', chosen);
  return (
    <CheckboxGroup
      {...words}
      isInColumns
      options={languages.map((id) => ({ id, label: languageNames[id] }))}
      value={chosen.value}
      isDisabled={chosen.isReadOnly}
      onChange={(value) => chosen.update(() => value)}
    />
  );
}

/** Null says that nobody has looked: other than a notice that explains no right at all. */
function RightsExplained({ explained }: { readonly explained: Editing<Notice['rightsExplained']> }) {
  const t = useEditorMessages();
  const { label } = useFieldWords('published.rightsExplained', explained);
  const [wantsToSay, setWantsToSay] = useState(false);
  if (explained.value === null && !wantsToSay) {
    return (
      <div className="term">
        <span className="field-label">{label}</span>
        <span className="term-value">{t('published.notLooked')}</span>
        {!explained.isReadOnly && (
          <Button look="quiet" isSmall onPress={() => setWantsToSay(true)}>
            {t('published.look')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div>
      <CodeMultiSelect
        name="published.rightsExplained"
        vocabulary={rights}
        editing={{
          ...explained,
          value: explained.value ?? [],
          updateAt: (at, change) => explained.updateAt(at, (current) => change(current ?? [])),
          update: (change) => explained.update((current) => change(current ?? [])),
        }}
      />
      {!explained.isReadOnly && (
        <Button
          look="quiet"
          isSmall
          onPress={() => {
            setWantsToSay(false);
            explained.update(() => null);
          }}
        >
          {t('published.notLookedAfterAll')}
        </Button>
      )}
    </div>
  );
}

function Claims({ claims }: { readonly claims: Editing<readonly PublishedClaim[]> }) {
  const t = useEditorMessages();
  const language = useLanguage();
  const options = useOptions(noticeClaims);
  return (
    <>
      <div>
        <h3>{t('claims.title')}</h3>
        <p className="section-hint">{t('claims.hint')}</p>
      </div>
      <RowList
        label={t('claims.title')}
        level={4}
        rows={claims}
        emptyText={t('claims.empty')}
        summarise={({ claim, quote }) => ({ title: noticeClaims[claim].label[language], detail: quote })}
        adder={(addRow) => (
          <AddBox
            label={t('claims.add')}
            options={options}
            onAdd={(claim) => addRow({ id: createRowId(), claim, quote: '' }, true)}
          />
        )}
      >
        {(claim, isNew) => (
          <>
            <CodeSelect
              name="claim.claim"
              vocabulary={noticeClaims}
              isNullable={false}
              editing={editField(claim, 'claim')}
            />
            <LineField name="claim.quote" startsFocused={isNew} editing={editField(claim, 'quote')} />
          </>
        )}
      </RowList>
    </>
  );
}
