/** Where a policy comes in: pasted into the box, dropped on it, or opened from a file. */
import { FileText, FolderOpen, X } from 'lucide-react';
import { useState, type DragEvent } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Country } from '#register/model/country.ts';
import { countryName } from '#register/model/country.ts';
import { languages, type Language } from '#register/model/language.ts';
import { Failure } from '#register/model/failure.ts';
import { reviewMessages } from '#register/language/review-messages.ts';
import { largestPolicyFile, longestPolicy } from '#register/review/policy-limits.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { listCountries } from '#renderer/fields/countries.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { languageNames } from '#renderer/views/start/language-names.ts';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import type { GivenPolicy } from './use-review.ts';

/** What the reader of policies knows; the system's dialog shows these. */
const readable = ['.txt', '.md', '.markdown', '.html', '.htm', '.pdf', '.docx'];

export interface PolicyFormProps {
  readonly given: GivenPolicy | null;
  readonly onGive: (policy: GivenPolicy) => void;
}

export function PolicyForm({ given, onGive }: PolicyFormProps) {
  const t = useMessages(reviewMessages);
  const showFailure = useShowFailure();
  const { country: ownCountry } = useRegister();
  const [text, setText] = useState(given?.source.kind === 'text' ? given.source.text : '');
  const [file, setFile] = useState<File | null>(null);
  const [policyLanguage, setPolicyLanguage] = useState(given?.policyLanguage ?? null);
  const [country, setCountry] = useState(given === null ? ownCountry : given.country);
  const [isOver, setIsOver] = useState(false);

  const take = (chosen: File | undefined): void => {
    if (chosen === undefined) return;
    if (chosen.size <= largestPolicyFile) setFile(chosen);
    else {
      const megabytes = largestPolicyFile / 1024 / 1024;
      showFailure(new Failure('policy.tooLarge', { name: chosen.name, megabytes }));
    }
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files[0]);
  };
  const give = async (): Promise<void> => {
    const choice = { id: crypto.randomUUID(), policyLanguage, country };
    if (file === null) {
      const source = { kind: 'text', text } as const;
      onGive({ ...choice, source, name: firstWords(text) });
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    onGive({ ...choice, source: { kind: 'file', name: file.name, bytes }, name: file.name });
  };
  const isReady = file !== null || (text.trim() !== '' && text.length <= longestPolicy);

  return (
    <form
      className="card policy-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) give().catch(() => showFailure(new Failure('policy.damaged')));
      }}
    >
      <div
        className="policy-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        {file === null ? (
          <TextArea
            label={t('view.text')}
            hint={t('view.textHint')}
            value={text}
            onChange={setText}
            {...(policyLanguage !== null && { lang: policyLanguage })}
          />
        ) : (
          <div className="policy-file">
            <FileText className="icon" aria-hidden />
            <span>{file.name}</span>
            <IconButton icon={X} label={t('view.dropFile')} onPress={() => setFile(null)} />
          </div>
        )}
        <FileTrigger acceptedFileTypes={readable} onSelect={(files) => take(files?.[0] ?? undefined)}>
          <Button icon={FolderOpen}>{t('view.openFile')}</Button>
        </FileTrigger>
      </div>
      <PolicyChoices {...{ policyLanguage, country }} onLanguage={setPolicyLanguage} onCountry={setCountry} />
      <div>
        <Button look="primary" type="submit" isDisabled={!isReady}>
          {t('view.review')}
        </Button>
      </div>
    </form>
  );
}

export interface PolicyChoicesProps {
  readonly policyLanguage: Language | null;
  readonly country: Country | null;
  readonly onLanguage: (language: Language | null) => void;
  readonly onCountry: (country: Country | null) => void;
}

/** What is told from the text unless somebody knows better. */
export function PolicyChoices({ policyLanguage, country, onLanguage, onCountry }: PolicyChoicesProps) {
  const t = useMessages(reviewMessages);
  const language = useLanguage();
  return (
    <div className="policy-choices">
      <Select
        label={t('view.policyLanguage')}
        emptyLabel={t('view.fromText')}
        options={languages.map((id) => ({ id, label: languageNames[id] }))}
        value={policyLanguage}
        onChange={onLanguage}
      />
      <Select
        label={t('view.country')}
        emptyLabel={t('view.fromText')}
        options={listCountries(language).map((id) => ({ id, label: countryName(id, language) }))}
        value={country}
        onChange={onCountry}
      />
    </div>
  );
}

/** What is pasted has no name of its own. */
function firstWords(text: string): string {
  // Without the tags of a page and the marks of Markdown.
  const words = text
    .replaceAll(/<(style|script)\b.*?<\/\1>/gsu, ' ')
    .replaceAll(/<[^>]{0,200}>/gu, ' ')
    .replace(/^[\s#*_>-]+/u, '');
  const line = words.split('\n', 1)[0]?.trim() ?? '';
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`;
}
