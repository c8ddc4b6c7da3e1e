/** Making, opening and closing registers: what is typed is saved first, and a failure is told. */
import type { Client } from '#electron/contract/contract.ts';
import type { RegisterSummary } from '#electron/contract/register.ts';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useWrite } from '#renderer/writes.ts';
import { useTellUnopened, type Origin } from './use-tell-unopened.ts';

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
  const tell = useTellUnopened();

  const leaveThen = async (
    call: () => Promise<RegisterSummary | null>,
    origin: Origin = 'chosen',
  ): Promise<boolean> => {
    // A draft that cannot be saved keeps its register open; the status line says why.
    if (!(await openDrafts.flush())) return false;
    try {
      return (await call()) !== null;
    } catch (error) {
      tell(asFailure(error), origin);
      return false;
    }
  };
  return {
    isBusy: create.isPending || open.isPending || openExample.isPending || close.isPending,
    create: (input) => leaveThen(() => create.mutateAsync(input)),
    openFromDialog: () => leaveThen(() => open.mutateAsync({ from: 'dialog' })),
    openRecent: (path) => leaveThen(() => open.mutateAsync({ from: 'recent', path }), 'recent'),
    openExample: (name) => leaveThen(() => openExample.mutateAsync({ name })),
    close: () => leaveThen(() => close.mutateAsync({})),
  };
}
