/** The languages of one text: which have words, which one is in the box; quiet until the field is used. */
import { useRef, type KeyboardEvent } from 'react';
import { languages, type Language } from '#register/model/language.ts';
import type { LocalizedText } from '#register/model/localized-text.ts';
import { useEditorMessages } from './field-words.tsx';
import { languageNames } from '#renderer/views/start/language-names.ts';

export interface VariantSwitchProps {
  readonly label: string;
  readonly text: LocalizedText;
  readonly current: Language;
  readonly onSelect: (language: Language) => void;
}

export function VariantSwitch({ label, text, current, onSelect }: VariantSwitchProps) {
  const t = useEditorMessages();
  const group = useRef<HTMLFieldSetElement>(null);
  const written = languages.filter((language) => hasText(text, language));
  const isQuiet = written.every((language) => language === current);

  const walk = (event: KeyboardEvent, step: number): void => {
    event.preventDefault();
    const at = languages.indexOf(current) + step;
    const next = languages[(at + languages.length) % languages.length] ?? current;
    onSelect(next);
    group.current?.querySelector<HTMLElement>(`[data-language=${next}]`)?.focus();
  };

  return (
    <fieldset
      ref={group}
      aria-label={t('text.languagesOf', { field: label })}
      className={`variants${isQuiet ? ' is-quiet' : ''}`}
    >
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          className="variant"
          lang={language}
          data-language={language}
          data-written={hasText(text, language) || undefined}
          aria-pressed={language === current}
          aria-label={t(hasText(text, language) ? 'text.written' : 'text.empty', {
            code: language.toUpperCase(),
            language: languageNames[language],
          })}
          tabIndex={language === current ? 0 : -1}
          onClick={() => onSelect(language)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') walk(event, 1);
            if (event.key === 'ArrowLeft') walk(event, -1);
          }}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

function hasText(text: LocalizedText, language: Language): boolean {
  return (text[language] ?? '').trim() !== '';
}
