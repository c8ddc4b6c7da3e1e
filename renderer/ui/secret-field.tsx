/** What is typed unseen, with the choice to see it: a hidden slip of a finger costs more than a look over the shoulder. */
import { useState } from 'react';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { Switch } from './switch.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';

export function SecretField(props: Omit<TextFieldProps, 'type'>) {
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <TextField {...props} type={isShown ? 'text' : 'password'} />
      <ShowTyped isShown={isShown} onChange={setIsShown} />
    </>
  );
}

interface ShowTypedProps {
  readonly isShown: boolean;
  readonly onChange: (isShown: boolean) => void;
}

/** For several fields at once. */
export function ShowTyped({ isShown, onChange }: ShowTypedProps) {
  const t = useMessages(keepingMessages);
  return (
    <Switch isSelected={isShown} onChange={onChange}>
      {t('pass.show')}
    </Switch>
  );
}
