/** A coded value: one or several out of any vocabulary, in whatever control suits the length of its list. */
import type { Answer } from '#register/vocabulary/answer.ts';
import { answers } from '#register/vocabulary/answer.ts';
import type { Vocabulary } from '#register/vocabulary/vocabulary.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { SegmentedControl } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TagList } from '#renderer/ui/tag-list.tsx';
import { useOptions, type CodeOf, type Describe } from './code-options.ts';
import { useEditorMessages, useFieldWords, type FieldName } from './field-words.tsx';

/** Longer lists are searched by typing. */
const longestSelect = 12;
const longestCheckboxes = 9;

interface CodeFieldProps<V extends Vocabulary> {
  readonly name: FieldName;
  readonly vocabulary: V;
  readonly describe?: Describe<CodeOf<V>>;
  readonly hint?: string | undefined;
}

export interface CodeSelectProps<
  V extends Vocabulary,
  Value extends CodeOf<V> | null,
> extends CodeFieldProps<V> {
  readonly editing: Editing<Value>;
  /** For values that may be null: what null is called here; “Unknown” unless said otherwise. */
  readonly emptyLabel?: string;
  /** Whether null may be chosen. */
  readonly isNullable: null extends Value ? true : false;
}

const none = '(none)';

function CodeSelectView<V extends Vocabulary, Value extends CodeOf<V> | null>({
  name,
  vocabulary,
  describe,
  hint,
  editing,
  emptyLabel,
  isNullable,
}: CodeSelectProps<V, Value>) {
  const t = useEditorMessages();
  const words = useFieldWords(name, editing);
  const options = useOptions(vocabulary, describe);
  const empty = emptyLabel ?? t('field.unknown');
  const choose = (code: string | null): void => {
    const option = options.find(({ id }) => id === code);
    if (option === undefined && !isNullable) return;
    // The value is a code of this vocabulary, or null where the type has null (`isNullable`).
    editing.update(() => (option?.id ?? null) as Value);
  };
  if (options.length <= longestSelect) {
    return (
      <Select
        {...words}
        hint={hint}
        options={options}
        value={editing.value}
        isDisabled={editing.isReadOnly}
        {...(isNullable && { emptyLabel: empty })}
        onChange={choose}
      />
    );
  }
  return (
    <ComboBox
      {...words}
      hint={hint}
      options={isNullable ? [{ id: none, label: empty }, ...options] : options}
      value={editing.value ?? (isNullable ? none : null)}
      isDisabled={editing.isReadOnly}
      onChange={(code) => {
        if (code !== null) choose(code);
      }}
    />
  );
}
export const CodeSelect = memoEditing(CodeSelectView);

export interface CodeMultiSelectProps<V extends Vocabulary> extends CodeFieldProps<V> {
  readonly editing: Editing<readonly CodeOf<V>[]>;
}

/** Kept in the order of the list, whatever the order of the clicks. */
function CodeMultiSelectView<V extends Vocabulary>({
  name,
  vocabulary,
  describe,
  hint,
  editing,
}: CodeMultiSelectProps<V>) {
  const t = useEditorMessages();
  const words = useFieldWords(name, editing);
  const options = useOptions(vocabulary, describe);
  const { value, update, isReadOnly } = editing;
  if (options.length <= longestCheckboxes) {
    return (
      <CheckboxGroup
        {...words}
        hint={hint}
        isInColumns
        options={options}
        value={value}
        isDisabled={isReadOnly}
        onChange={(codes) => update(() => codes)}
      />
    );
  }
  const chosen = options.filter(({ id }) => value.includes(id));
  const setChosen = (isWanted: (code: CodeOf<V>, current: readonly CodeOf<V>[]) => boolean): void =>
    update((current) => options.map(({ id }) => id).filter((code) => isWanted(code, current)));
  return (
    <div className="tag-field">
      <ComboBox
        {...words}
        hint={hint}
        options={options.filter(({ id }) => !value.includes(id))}
        value={null}
        placeholder={isReadOnly ? undefined : t(value.length === 0 ? 'codes.none' : 'codes.more')}
        isDisabled={isReadOnly}
        onChange={(code) => {
          if (code !== null)
            setChosen((candidate, current) => candidate === code || current.includes(candidate));
        }}
      />
      {chosen.length > 0 && (
        <TagList
          label={words.label}
          tags={chosen}
          {...(!isReadOnly && {
            onRemove: (code: CodeOf<V>) =>
              setChosen((candidate, current) => candidate !== code && current.includes(candidate)),
          })}
        />
      )}
    </div>
  );
}
export const CodeMultiSelect = memoEditing(CodeMultiSelectView);

export interface SegmentFieldProps<V extends Vocabulary> extends CodeFieldProps<V> {
  readonly editing: Editing<CodeOf<V>>;
}

/** Two to four answers, all in sight. */
function SegmentFieldView<V extends Vocabulary>({ name, vocabulary, hint, editing }: SegmentFieldProps<V>) {
  const words = useFieldWords(name, editing);
  const options = useOptions(vocabulary);
  return (
    <SegmentedControl
      {...words}
      hint={hint}
      options={options}
      value={editing.value}
      isDisabled={editing.isReadOnly}
      onChange={(code) => editing.update(() => code)}
    />
  );
}
export const SegmentField = memoEditing(SegmentFieldView);

/** Yes, no, or nobody knows yet. */
export function AnswerField({
  name,
  editing,
  hint,
}: {
  readonly name: FieldName;
  readonly editing: Editing<Answer>;
  readonly hint?: string | undefined;
}) {
  return <SegmentField name={name} vocabulary={answers} editing={editing} hint={hint} />;
}
