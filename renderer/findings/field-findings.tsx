/** What is found at a field, under it: for the eyes, and as a description of the field for reading aloud. */
import { use, useId, type ReactNode } from 'react';
import type { ShownFinding } from '#electron/contract/findings.ts';
import { FindingNote } from './finding-note.tsx';
import { FindingsContext, useFindingsAt } from './findings-context.ts';

export interface FieldFindings {
  readonly findings: ReactNode;
  /** Ids of the words, for `aria-describedby`. */
  readonly describedBy: string | undefined;
}

export function useFieldFindings(path: string | undefined): FieldFindings {
  const list = useFindingsAt(path);
  const id = useId();
  if (list.length === 0) return { findings: null, describedBy: undefined };
  return {
    findings: <FindingNotes list={list} id={id} />,
    describedBy: list.map((_, index) => textId(id, index)).join(' '),
  };
}

function textId(id: string, index: number): string {
  return `${id}finding${index}`;
}

export function FindingNotes({ list, id }: { readonly list: readonly ShownFinding[]; readonly id: string }) {
  const actions = use(FindingsContext)?.actions ?? null;
  return (
    <div className="findings">
      {list.map((finding, index) => (
        <FindingNote
          key={`${finding.rule} ${finding.field}`}
          finding={finding}
          actions={actions}
          textId={textId(id, index)}
        />
      ))}
    </div>
  );
}
