/** Four complete registers of fictional businesses, to look around in or to start from; a copy is made, so nothing can be spoilt. */
import { Button as AriaButton } from 'react-aria-components/Button';
import { countryName } from '#register/model/country.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { examples } from './examples.ts';
import { languageNames } from './language-names.ts';
import { useOpenRegister } from './use-open-register.ts';

export interface ExampleDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function ExampleDialog({ isOpen, onClose }: ExampleDialogProps) {
  const t = useMessages(windowMessages);
  const language = useLanguage();
  const opening = useOpenRegister();
  return (
    <Dialog title={t('start.example')} isOpen={isOpen} onClose={onClose} isWide>
      <p className="quiet">{t('example.copy')}</p>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.name}>
            <AriaButton
              className="example"
              isDisabled={opening.isBusy}
              onPress={() => {
                void opening.openExample(example.name).then((isOpened) => {
                  if (isOpened) onClose();
                });
              }}
            >
              <span className="example-title">{t(example.title)}</span>
              <span className="example-about">{t(example.description)}</span>
              <span className="tags">
                <Badge tone="quiet">{countryName(example.country, language)}</Badge>
                <Badge tone="quiet">{languageNames[example.language]}</Badge>
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
