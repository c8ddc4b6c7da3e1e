/** The frame of a view: title with the law's own word, what to do at the right, and the content in a readable measure. */
import type { ReactNode } from 'react';

export interface PageProps {
  readonly title: string;
  readonly legalWord?: string | undefined;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** The content fills the height and scrolls by itself (lists, previews). */
  readonly fillsHeight?: boolean;
}

export function Page({ title, legalWord, hint, actions, children, fillsHeight = false }: PageProps) {
  return (
    <div className={fillsHeight ? 'page fills-height' : 'page'}>
      <header className="page-head">
        <div className="page-title">
          {/* A new place begins at its title, for the keyboard and for reading aloud. */}
          <h1 tabIndex={-1}>{title}</h1>
          {legalWord !== undefined && <span className="legal-word">{legalWord}</span>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
        {hint !== undefined && <p className="page-hint">{hint}</p>}
      </header>
      {children}
    </div>
  );
}
