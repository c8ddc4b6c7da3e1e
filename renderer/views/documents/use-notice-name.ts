/** A notice that was handed out, by its name and by what tells it from its like: “Your data: customers (Nederlands, A5)”. */
import type { ProducedNotice } from '#register/documents/produced-notice.ts';
import { documentViewMessages } from '#register/language/document-view-messages.ts';
import { freshnessMessages } from '#register/language/freshness-messages.ts';
import type { Language } from '#register/model/language.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { useMessages } from '#renderer/language.tsx';
import { languageOptions } from '#renderer/views/start/language-names.ts';
import { useDocumentWords } from './document-kinds.ts';

export function useNoticeName({ document, options }: ProducedNotice): string {
  const t = useMessages(freshnessMessages);
  const view = useMessages(documentViewMessages);
  const words = useDocumentWords();
  const { audience, language, beside, paper, format } = options;
  const choices = [
    ...(audience === null
      ? []
      : [audience === 'all' ? view('choice.everybody') : audiences[audience].label[t.language]]),
    ...[language, beside].flatMap((one) => (one === null ? [] : [nameOf(one)])),
    ...(paper === null ? [] : [paper.toUpperCase()]),
    ...(format === null ? [] : [words.format(format, document)]),
  ];
  return t('freshness.sort', { title: words.title(document), choices: choices.join(', ') });
}

function nameOf(language: Language): string {
  return languageOptions.find(({ id }) => id === language)?.label ?? language;
}
