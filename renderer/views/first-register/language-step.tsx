/** Which language to go on in: at once for the window, and for the documents unless they are to differ. */
import { firstRegisterMessages } from '#register/language/first-register-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { languages, type Language } from '#register/model/language.ts';
import { useSetPreferences } from '#renderer/application.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { languageNames, languageOptions } from '#renderer/views/start/language-names.ts';
import { RadioTiles } from './tiles.tsx';

export interface LanguageFieldsProps {
  readonly documentLanguage: Language;
  readonly onDocumentLanguage: (language: Language) => void;
}

export function LanguageFields({ documentLanguage, onDocumentLanguage }: LanguageFieldsProps) {
  const t = useMessages(firstRegisterMessages);
  const w = useMessages(windowMessages);
  const language = useLanguage();
  const setPreferences = useSetPreferences();
  return (
    <div className="form">
      <RadioTiles
        label={t('language.title')}
        isLabelHidden
        startsFocused
        tiles={languages.map((id) => ({ id, label: languageNames[id], lang: id }))}
        value={language}
        onChange={(chosen) => {
          setPreferences({ language: chosen });
          // Documents go along, unless they were given a language of their own.
          if (documentLanguage === language) onDocumentLanguage(chosen);
        }}
      />
      <div className="first-step-narrow">
        <Select
          label={w('new.language')}
          hint={w('new.languageHint')}
          options={languageOptions}
          value={documentLanguage}
          onChange={(chosen) => onDocumentLanguage(chosen ?? language)}
        />
      </div>
    </div>
  );
}
