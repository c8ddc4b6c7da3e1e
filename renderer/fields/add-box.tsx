/** Adds coded rows by typing: “em…”, Enter, the next one; what no list knows becomes an entry in the user's own words. */
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import type { Option } from '#renderer/ui/option-list.tsx';
import { useEditorMessages } from './field-words.tsx';

export interface AddBoxProps<Id extends string> {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly onAdd: (id: Id) => void;
  readonly onAddOwn?: (text: string) => void;
  /** In the words of what is added: “Add “x” in your own words” unless said otherwise. */
  readonly ownLabel?: (text: string) => string;
  readonly find?: (text: string) => readonly Option<Id>[];
}

export function AddBox<Id extends string>({
  label,
  options,
  onAdd,
  onAddOwn,
  ownLabel,
  find,
}: AddBoxProps<Id>) {
  const t = useEditorMessages();
  return (
    <div className="add-box">
      <ComboBox
        label={label}
        isLabelHidden
        placeholder={label}
        options={options}
        value={null}
        onChange={(id) => {
          if (id !== null) onAdd(id);
        }}
        {...(onAddOwn && {
          onCreate: onAddOwn,
          createLabel: ownLabel ?? ((text: string) => t('add.own', { text })),
        })}
        {...(find && { find })}
      />
    </div>
  );
}
