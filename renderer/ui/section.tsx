/** A titled part of a page; the law's own word stands beside the everyday one. */
import { useId, type ReactNode } from 'react';
import { useHelpNote, type Help } from './help-note.tsx';

export interface SectionProps {
  readonly title: string;
  /** “Art. 6”, “data subjects”. */
  readonly legalWord?: string | undefined;
  readonly hint?: ReactNode;
  readonly help?: Help | undefined;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Anchor for an outline. */
  readonly id?: string;
  /** On paper with a border, or straight on the page. */
  readonly isCard?: boolean;
}

export function Section({
  title,
  legalWord,
  hint,
  help,
  actions,
  children,
  id,
  isCard = false,
}: SectionProps) {
  const titleId = useId();
  const { button, note } = useHelpNote(help, title);
  return (
    <section className={isCard ? 'section card' : 'section'} aria-labelledby={titleId} {...(id && { id })}>
      <div className="section-top">
        <div className="section-head">
          <h2 className="section-title" id={titleId}>
            {title}
            {legalWord !== undefined && <span className="legal-word">{legalWord}</span>}
          </h2>
          {button}
          {actions}
        </div>
        {hint !== undefined && <p className="section-hint">{hint}</p>}
        {note}
      </div>
      {children}
    </section>
  );
}
