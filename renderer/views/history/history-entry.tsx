/** A line of the history: what, when, and what can be done about it. */
import type { ReactNode } from 'react';

export interface HistoryEntryProps {
  readonly name: string;
  readonly detail: string;
  /** A word beside the name. */
  readonly mark?: ReactNode;
  readonly children?: ReactNode;
}

export function HistoryEntry({ name, detail, mark, children }: HistoryEntryProps) {
  return (
    <li className="history-entry">
      <span className="history-entry-text">
        <span>
          {name} {mark}
        </span>
        <span className="small quiet">{detail}</span>
      </span>
      {children}
    </li>
  );
}
