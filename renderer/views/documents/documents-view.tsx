/** What is printed from the register: choose a document, for whom and in which language; look at it; save it, or all of them. */
import { FileDown, FolderDown, Printer } from 'lucide-react';
import { findOffer, type DocumentFormat } from '#register/documents/catalogue.ts';
import { documentViewMessages } from '#register/language/document-view-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useCommand } from '#renderer/commands.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page } from '#renderer/views/shell/page.tsx';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { isComplete, requestOf, useDocumentChoice } from './document-choice.ts';
import { useDocumentWords } from './document-kinds.ts';
import { DocumentPreview } from './document-preview.tsx';
import { ProducedNotices } from './produced-notices.tsx';
import { SaveResult } from './save-result.tsx';
import { useNoticesAgain } from './use-notices-again.ts';
import { useSaveDocument } from './use-save-document.ts';
import './documents.css';

export function DocumentsView() {
  const t = useMessages(windowMessages);
  const view = useMessages(documentViewMessages);
  const words = useDocumentWords();
  const { client } = useCalls();
  const register = useRegister();
  const showFailure = useShowFailure();
  const documentChoice = useDocumentChoice(register.language);
  const { choice } = documentChoice;
  const { kind } = choice;
  const readNoticesAgain = useNoticesAgain();
  const saving = useSaveDocument(readNoticesAgain);
  const isBusy = saving.state.kind === 'busy';
  const canMake = isComplete(choice);
  const offer = findOffer(kind);

  const save = (format: DocumentFormat): void => {
    const layout = format === 'xlsx' && offer.layouts.xlsx !== undefined ? { layout: choice.layout } : {};
    if (!isBusy && canMake) void saving.save({ ...requestOf(choice), ...layout, document: kind, format });
  };
  const print = (): void => {
    if (kind === 'inspection-pack' || !canMake) return;
    client.documents
      .print({ ...requestOf(choice), document: kind })
      .then(readNoticesAgain)
      .catch((error: unknown) => showFailure(asFailure(error)));
  };
  useCommand('document.export', () =>
    save(offer.formats.includes('pdf') ? 'pdf' : (offer.formats[0] ?? 'pdf')),
  );
  useCommand('document.print', print);

  return (
    <Page fillsHeight title={t('place.documents')} hint={t('documents.hint')}>
      <ProducedNotices />
      <div className="documents">
        <div className="documents-choice">
          <ChoiceFields {...documentChoice} />
          <section className="field" aria-labelledby="documents-save">
            <h2 className="field-label" id="documents-save">
              {t('documents.saveAs')}
            </h2>
            <div className="documents-formats">
              {offer.formats.map((format, index) => (
                <Button
                  key={format}
                  look={index === 0 ? 'primary' : 'secondary'}
                  icon={FileDown}
                  isDisabled={isBusy || !canMake}
                  onPress={() => save(format)}
                >
                  {words.format(format, kind)}
                </Button>
              ))}
              {kind !== 'inspection-pack' && (
                <Button look="quiet" icon={Printer} isDisabled={!canMake} onPress={print}>
                  {t('documents.print')}
                </Button>
              )}
            </div>
          </section>
          <Button
            look="quiet"
            icon={FolderDown}
            isDisabled={isBusy}
            onPress={() => void saving.saveAll(choice.language)}
          >
            {view('saveAll.action')}
          </Button>
          <SaveResult saving={saving} />
        </div>
        {kind === 'inspection-pack' || !canMake ? (
          <EmptyState title={words.title(kind)}>{words.about(kind)}</EmptyState>
        ) : (
          <DocumentPreview request={{ ...requestOf(choice), document: kind }} />
        )}
      </div>
    </Page>
  );
}
