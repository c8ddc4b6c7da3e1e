/** One document on its way to a file: where it is, how to stop it, and what became of it. */
import { useState } from 'react';
import type { DocumentProgress, SavedDocument } from '#electron/contract/documents.ts';
import type { Failure } from '#register/model/failure.ts';
import type { Language } from '#register/model/language.ts';
import { useApplicationEvents } from '#renderer/application.tsx';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useCalls } from '#renderer/queries.ts';
import type { DocumentFormat, DocumentKind } from './document-kinds.ts';

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly jobId: string; readonly step: DocumentProgress['step'] }
  | { readonly kind: 'saved'; readonly saved: SavedDocument }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface DocumentOrder {
  readonly document: DocumentKind;
  readonly language: Language;
  readonly format: DocumentFormat;
}

export interface SaveDocument {
  readonly state: SaveState;
  readonly save: (order: DocumentOrder) => Promise<void>;
  readonly cancel: () => Promise<void>;
}

export function useSaveDocument(): SaveDocument {
  const { client } = useCalls();
  const [state, setState] = useState<SaveState>({ kind: 'idle' });

  useApplicationEvents((event) => {
    if (event.kind !== 'documentProgress') return;
    const { jobId, step } = event.progress;
    setState((current) =>
      current.kind === 'busy' && current.jobId === jobId ? { ...current, step } : current,
    );
  });

  return {
    state,
    save: async (order) => {
      const jobId = crypto.randomUUID();
      setState({ kind: 'busy', jobId, step: 'reading' });
      try {
        // The document says what the screen says.
        await openDrafts.flush();
        const saved = await client.documents.save({ ...order, jobId });
        setState(saved === null ? { kind: 'idle' } : { kind: 'saved', saved });
      } catch (error) {
        const failure = asFailure(error);
        setState(failure.code === 'document.cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure });
      }
    },
    cancel: async () => {
      // A job that ended meanwhile has nothing left to cancel; its own answer says how it ended.
      if (state.kind === 'busy') await client.documents.cancel({ jobId: state.jobId });
    },
  };
}
