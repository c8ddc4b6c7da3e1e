/** What is printed from the register: choose a document and a language, look at it, save it. */
import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Language } from '#register/model/language.ts';
import { windowMessages, type WindowMessage } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useCommand } from '#renderer/commands.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Page } from '#renderer/views/shell/page.tsx';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import { languageOptions } from '#renderer/views/start/language-names.ts';
import { documentDescriptions, type DocumentFormat, type DocumentKind } from './document-kinds.ts';
import { DocumentPreview } from './document-preview.tsx';
import { SaveResult } from './save-result.tsx';
import { useSaveDocument } from './use-save-document.ts';
import './documents.css';

const formatNames: Readonly<Record<DocumentFormat, WindowMessage>> = {
  pdf: 'format.pdf',
  xlsx: 'format.xlsx',
  html: 'format.html',
  txt: 'format.txt',
  csv: 'format.csv',
  json: 'format.json',
};

export function DocumentsView() {
  const t = useMessages(windowMessages);
  const { client } = useCalls();
  const register = useRegister();
  const showFailure = useShowFailure();
  const [kind, setKind] = useState<DocumentKind>('register');
  const [language, setLanguage] = useState<Language>(register.language);
  const saving = useSaveDocument();
  const isBusy = saving.state.kind === 'busy';
  const description = documentDescriptions.find((candidate) => candidate.kind === kind);
  const formats = description?.formats ?? [];

  const save = (format: DocumentFormat): void => {
    if (!isBusy) void saving.save({ document: kind, language, format });
  };
  const print = (): void => {
    client.documents
      .print({ document: kind, language })
      .catch((error: unknown) => showFailure(asFailure(error)));
  };
  useCommand('document.export', () => save('pdf'));
  useCommand('document.print', print);

  return (
    <Page fillsHeight title={t('place.documents')} hint={t('documents.hint')}>
      <div className="documents">
        <div className="documents-choice">
          <RadioGroup
            label={t('documents.which')}
            options={documentDescriptions.map((candidate) => ({
              id: candidate.kind,
              label: t(candidate.title),
              description: t(candidate.about),
            }))}
            value={kind}
            onChange={setKind}
          />
          <Select
            label={t('documents.language')}
            hint={t('documents.languageHint')}
            options={languageOptions}
            value={language}
            onChange={(chosen) => setLanguage(chosen ?? register.language)}
          />
          <section className="field" aria-labelledby="documents-save">
            <h2 className="field-label" id="documents-save">
              {t('documents.saveAs')}
            </h2>
            <div className="documents-formats">
              {formats.map((format, index) => (
                <Button
                  key={format}
                  look={index === 0 ? 'primary' : 'secondary'}
                  icon={FileDown}
                  isDisabled={isBusy}
                  onPress={() => save(format)}
                >
                  {t(formatNames[format])}
                </Button>
              ))}
              <Button look="quiet" icon={Printer} onPress={print}>
                {t('documents.print')}
              </Button>
            </div>
          </section>
          <SaveResult saving={saving} />
        </div>
        <DocumentPreview kind={kind} language={language} />
      </div>
    </Page>
  );
}
