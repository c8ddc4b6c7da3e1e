/** The head of the organisation's page. */
import type { Organisation } from '#register/model/organisation.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { ToConfirmNotice } from '#renderer/editor/record-head.tsx';
import { WorkingLanguageSwitch } from '#renderer/editor/working-language-switch.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useWorkingLanguage } from '#renderer/fields/working-language.tsx';

export function OrganisationHead({ organisation }: { readonly organisation: Editing<Organisation> }) {
  const t = useEditorMessages();
  const { language, setLanguage } = useWorkingLanguage();
  const { legalName, tradeName, toConfirm } = organisation.value;
  return (
    <header className="editor-head">
      <div className="editor-head-line">
        <h1 className="editor-title" tabIndex={-1}>
          {tradeName || legalName || t('organisation.unnamed')}
        </h1>
        <div className="editor-head-controls">
          <WorkingLanguageSwitch language={language} onChange={setLanguage} />
        </div>
      </div>
      <ToConfirmNotice
        count={toConfirm.length}
        onConfirmAll={organisation.isReadOnly ? undefined : () => organisation.marks.confirm('')}
      />
    </header>
  );
}
