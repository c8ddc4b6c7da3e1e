/** One document on its way to a file: where it is, how to stop it, and what became of it. */
import { useState } from 'react';
import type { Client } from '#electron/contract/contract.ts';
import type { DocumentProgress, SavedDocument, SavedDocuments } from '#electron/contract/documents.ts';
import type { Failure } from '#register/model/failure.ts';
import type { Language } from '#register/model/language.ts';
import { useApplicationEvents } from '#renderer/application.tsx';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useCalls } from '#renderer/queries.ts';

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly jobId: string; readonly step: DocumentProgress['step'] }
  | { readonly kind: 'saved'; readonly saved: SavedDocument }
  | { readonly kind: 'savedAll'; readonly saved: SavedDocuments }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type DocumentOrder = Omit<Parameters<Client['documents']['save']>[0], 'jobId'>;

export interface SaveDocument {
  readonly state: SaveState;
  readonly save: (order: DocumentOrder) => Promise<void>;
  readonly saveAll: (language: Language) => Promise<void>;
  readonly cancel: () => Promise<void>;
}

/** @param onDone when a document is out */
export function useSaveDocument(onDone: () => Promise<void>): SaveDocument {
  const { client } = useCalls();
  const [state, setState] = useState<SaveState>({ kind: 'idle' });

  useApplicationEvents((event) => {
    if (event.kind !== 'documentProgress') return;
    const { jobId, step } = event.progress;
    setState((current) =>
      current.kind === 'busy' && current.jobId === jobId ? { ...current, step } : current,
    );
  });

  const run = async (work: (jobId: string) => Promise<SaveState>): Promise<void> => {
    const jobId = crypto.randomUUID();
    setState({ kind: 'busy', jobId, step: 'reading' });
    try {
      // The document says what the screen says.
      await openDrafts.flush();
      setState(await work(jobId));
      await onDone();
    } catch (error) {
      const failure = asFailure(error);
      setState(failure.code === 'document.cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure });
    }
  };

  return {
    state,
    save: (order) =>
      run(async (jobId) => {
        const saved = await client.documents.save({ ...order, jobId });
        return saved === null ? { kind: 'idle' } : { kind: 'saved', saved };
      }),
    saveAll: (language) =>
      run(async (jobId) => {
        const saved = await client.documents.saveAll({ language, jobId });
        return saved === null ? { kind: 'idle' } : { kind: 'savedAll', saved };
      }),
    cancel: async () => {
      // A job that ended meanwhile has nothing left to cancel; its own answer says how it ended.
      if (state.kind === 'busy') await client.documents.cancel({ jobId: state.jobId });
    },
  };
}
