/** The language that texts on this page are written in. */
import { memo } from 'react';
import { languages, type Language } from '#register/model/language.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { SegmentedControl } from '#renderer/ui/radio-group.tsx';

/** Drawn anew when the language changes, not with each key typed on the page. */
export const WorkingLanguageSwitch = memo(WorkingLanguageSwitchView);

function WorkingLanguageSwitchView({
  language,
  onChange,
}: {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
}) {
  const t = useEditorMessages();
  return (
    <div className="working-language">
      <span className="quiet small" aria-hidden>
        {t('text.workingLanguage')}
      </span>
      <SegmentedControl
        label={t('text.workingLanguage')}
        isLabelHidden
        options={languages.map((id) => ({ id, label: id.toUpperCase() }))}
        value={language}
        onChange={onChange}
      />
    </div>
  );
}
