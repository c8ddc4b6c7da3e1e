/** Making, opening and closing registers: what is typed is saved first, and a failure is told. */
import type { Client } from '#electron/contract/contract.ts';
import type { RegisterSummary } from '#electron/contract/register.ts';
import type { Failure } from '#register/model/failure.ts';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useWrite } from '#renderer/writes.ts';
import { askForLockedCopy } from './locked-copy-asked.ts';
import { askForRescue } from './rescue-asked.ts';

type Input<Call extends (input: never) => unknown> = Parameters<Call>[0];

export interface OpenRegister {
  readonly isBusy: boolean;
  /** Each resolves to whether a register was opened (or closed): false after a failure, or when the user thought better of it. */
  readonly create: (input: Input<Client['register']['create']>) => Promise<boolean>;
  readonly openFromDialog: () => Promise<boolean>;
  readonly openRecent: (path: string) => Promise<boolean>;
  readonly openExample: (name: string) => Promise<boolean>;
  readonly close: () => Promise<boolean>;
}

export function useOpenRegister(): OpenRegister {
  const create = useWrite('register.create');
  const open = useWrite('register.open');
  const openExample = useWrite('register.openExample');
  const close = useWrite('register.close');
  const showFailure = useShowFailure();

  const leaveThen = async (
    call: () => Promise<RegisterSummary | null>,
    askFor: (failure: Failure) => boolean = () => false,
  ): Promise<boolean> => {
    // A draft that cannot be saved keeps its register open; the status line says why.
    if (!(await openDrafts.flush())) return false;
    try {
      return (await call()) !== null;
    } catch (error) {
      const failure = asFailure(error);
      if (failure.code === 'secret.needed') askForLockedCopy(String(failure.parameters['path']));
      else if (!askFor(failure)) showFailure(failure);
      return false;
    }
  };
  return {
    isBusy: create.isPending || open.isPending || openExample.isPending || close.isPending,
    create: (input) => leaveThen(() => create.mutateAsync(input)),
    openFromDialog: () => leaveThen(() => open.mutateAsync({ from: 'dialog' }), askForRescueOfOurs),
    openRecent: (path) => leaveThen(() => open.mutateAsync({ from: 'recent', path }), askForRescue),
    openExample: (name) => leaveThen(() => openExample.mutateAsync({ name })),
    close: () => leaveThen(() => close.mutateAsync({})),
  };
}

/** A file that somebody merely chose by mistake has no backup. */
function askForRescueOfOurs(failure: Failure): boolean {
  return failure.code !== 'file.foreign' && askForRescue(failure);
}
