/** The quiet “?” beside a label, and what it opens: what the field is, why the law asks, an example. */
import { CircleHelp } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { windowMessages } from '#register/language/window-messages.ts';
import { useMessages } from '#renderer/language.tsx';

export interface Help {
  readonly what?: string | undefined;
  /** With the article: “Art. 30(1)(b): …”. */
  readonly why?: string | undefined;
  readonly example?: string | undefined;
}

/** The button and the note are placed apart: the one in the label's line, the other below it. */
export function useHelpNote(
  help: Help | undefined,
  label: string,
): { readonly button: ReactNode; readonly note: ReactNode } {
  const t = useMessages(windowMessages);
  const noteId = useId();
  const [isOpen, setIsOpen] = useState(false);
  if (help === undefined) return { button: null, note: null };
  const parts = [
    { word: t('ui.helpWhat'), text: help.what },
    { word: t('ui.helpWhy'), text: help.why },
    { word: t('ui.helpExample'), text: help.example },
  ].filter((part): part is { word: string; text: string } => part.text !== undefined);
  return {
    // A plain button: the fields around it hand their own press behaviour to any React Aria button inside them.
    button: (
      <button
        type="button"
        className="help-button"
        aria-label={t('ui.helpAbout', { field: label })}
        aria-expanded={isOpen}
        aria-controls={isOpen ? noteId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <CircleHelp className="icon" aria-hidden />
      </button>
    ),
    note: isOpen ? (
      <dl className="help-note" id={noteId}>
        {parts.map(({ word, text }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    ) : null,
  };
}

/** The same, for a heading or a group that is not a field. */
export function HelpNote({ help, label }: { readonly help: Help; readonly label: string }) {
  const { button, note } = useHelpNote(help, label);
  return (
    <>
      {button}
      {note}
    </>
  );
}
