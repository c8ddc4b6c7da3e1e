/** The list that a select or a combo box opens. */
import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { windowMessages } from '#register/language/window-messages.ts';
import { useMessages } from '#renderer/language.tsx';

export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second, quiet line. */
  readonly description?: string | undefined;
}

/** With `items` the list is fixed; without, the combo box around it hands in what matches. */
export function OptionList({ items }: { readonly items?: readonly Option[] }) {
  const t = useMessages(windowMessages);
  return (
    <ListBox<Option>
      className="list-box"
      {...(items && { items })}
      renderEmptyState={() => <div className="list-empty">{t('ui.noMatch')}</div>}
    >
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.label} className="option">
          <Check className="icon option-mark" aria-hidden />
          <span className="option-text">
            {option.label}
            {option.description !== undefined && (
              <span className="option-description">{option.description}</span>
            )}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
