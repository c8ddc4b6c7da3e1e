/** A text that is rarely needed: a quiet button until somebody wants to write it, then the field. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { isBlank, type LocalizedText } from '#register/model/localized-text.ts';
import { isToConfirm, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { useFindingsAt } from '#renderer/findings/findings-context.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useEditorMessages, type FieldName } from './field-words.tsx';
import { LocalizedTextField } from './text-fields.tsx';

export interface OptionalTextProps {
  readonly name: FieldName;
  readonly editing: Editing<LocalizedText>;
}

function OptionalTextView({ name, editing }: OptionalTextProps) {
  const t = useEditorMessages();
  const [isWanted, setIsWanted] = useState(false);
  const isMissed = useFindingsAt(editing.path).length > 0;
  // Emptied while it is being written, the field stays.
  if (isWanted || isMissed || !isBlank(editing.value) || isToConfirm(editing))
    return <LocalizedTextField name={name} startsFocused={isWanted} editing={editing} />;
  if (editing.isReadOnly) return null;
  return (
    <div className="optional-text">
      <Button look="quiet" isSmall icon={Plus} onPress={() => setIsWanted(true)}>
        {t(`${name}.label`)}
      </Button>
    </div>
  );
}
export const OptionalText = memoEditing(OptionalTextView);
