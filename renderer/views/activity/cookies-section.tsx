/** Cookies and other trackers, one row each (ePrivacy Art. 5(3); CJEU C-673/17). */
import { Plus } from 'lucide-react';
import { lineText } from '#register/documents/lines.ts';
import { cookieLifetime } from '#register/documents/words/activity-words.ts';
import { createWriter } from '#register/documents/writer.ts';
import type { Cookie } from '#register/model/cookie.ts';
import { cookieClasses, cookieConsents } from '#register/vocabulary/cookie-class.ts';
import { useMemo } from 'react';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { blankCookie, createRowId } from '#renderer/fields/blank-rows.ts';
import { CodeSelect } from '#renderer/fields/code-fields.tsx';
import { fieldHelp, useEditorMessages } from '#renderer/fields/field-words.tsx';
import type { PeriodUnit } from '#renderer/fields/period-draft.ts';
import { PeriodField } from '#renderer/fields/period-field.tsx';
import { ProviderField } from '#renderer/fields/provider-field.tsx';
import { joinParts } from '#renderer/fields/reading.ts';
import { RowList } from '#renderer/fields/row-list.tsx';
import { LineField, LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { useProviders } from '#renderer/fields/use-providers.ts';
import { useLanguage } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { HelpNote } from '#renderer/ui/help-note.tsx';

const lifetimeUnits: readonly PeriodUnit[] = [
  'session',
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'until_event',
  'unlimited',
];

function CookiesSectionView({ cookies }: { readonly cookies: Editing<readonly Cookie[]> }) {
  const t = useEditorMessages();
  const language = useLanguage();
  const writer = useMemo(() => createWriter(language), [language]);
  const providers = useProviders();
  return (
    <RowList
      label={t('section.cookies.title')}
      rows={cookies}
      emptyText={t('cookies.empty')}
      summarise={(cookie) => ({
        title: cookie.name === '' ? t('cookies.unnamed') : cookie.name,
        detail: joinParts([
          cookieClasses[cookie.cookieClass].label[language],
          lineText(cookieLifetime(cookie, writer)),
          providers.find(({ id }) => id === cookie.providerId)?.name,
        ]),
      })}
      adder={(addRow) => (
        <Button look="quiet" icon={Plus} onPress={() => addRow(blankCookie(createRowId()), true)}>
          {t('cookies.add')}
        </Button>
      )}
    >
      {(cookie, isNew) => <CookieFields cookie={cookie} isNew={isNew} />}
    </RowList>
  );
}
export const CookiesSection = memoEditing(CookiesSectionView);

function CookieFieldsView({ cookie, isNew }: { readonly cookie: Editing<Cookie>; readonly isNew: boolean }) {
  const t = useEditorMessages();
  const lifetimeLabel = t('cookie.lifetime.label');
  const lifetimeHelp = fieldHelp(t, 'cookie.lifetime');
  return (
    <>
      <FormRow>
        <LineField name="cookie.name" startsFocused={isNew} editing={editField(cookie, 'name')} />
        <CodeSelect
          name="cookie.cookieClass"
          vocabulary={cookieClasses}
          isNullable={false}
          editing={editField(cookie, 'cookieClass')}
        />
      </FormRow>
      <LocalizedTextField name="cookie.purpose" editing={editField(cookie, 'purpose')} />
      <div className="phase-head">
        <span className="field-label">{lifetimeLabel}</span>
        {lifetimeHelp !== undefined && <HelpNote help={lifetimeHelp} label={lifetimeLabel} />}
      </div>
      <PeriodField
        label={lifetimeLabel}
        units={lifetimeUnits}
        asks="note"
        editing={editField(cookie, 'lifetime')}
      />
      <FormRow>
        <CodeSelect
          name="cookie.consent"
          vocabulary={cookieConsents}
          isNullable={false}
          editing={editField(cookie, 'consent')}
        />
        <ProviderField
          name="cookie.providerId"
          emptyLabel={t('cookies.firstParty')}
          editing={editField(cookie, 'providerId')}
        />
      </FormRow>
    </>
  );
}
const CookieFields = memoEditing(CookieFieldsView);
