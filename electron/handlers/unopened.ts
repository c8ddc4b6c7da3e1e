/** A register that was to be opened from outside the page (a double click, the menu, another start) and could not be: kept until the page has told it. */
import type { FailureReport } from '#electron/contract/core.ts';
import type { UnopenedRegister } from '#electron/contract/application.ts';

export interface Unopened {
  readonly find: () => UnopenedRegister | null;
  readonly note: (path: string, failure: FailureReport) => void;
  readonly forget: () => void;
}

export function createUnopened(): Unopened {
  let unopened: UnopenedRegister | null = null;
  return {
    find: () => unopened,
    note: (path, failure) => {
      unopened = { path, failure };
    },
    forget: () => {
      unopened = null;
    },
  };
}
