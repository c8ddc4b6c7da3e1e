/** Documents that are being looked at or printed, each at an address of its own that nobody can guess. */
import { randomUUID } from 'node:crypto';
import { documentOrigin } from './addresses.ts';

/** The one on screen, the one it replaces, and some that print. */
const limit = 8;

export interface ShownDocuments {
  /** Gives a document its address; the oldest of many gives way. */
  readonly show: (html: string) => string;
  readonly find: (url: URL) => string | undefined;
  readonly forget: (address: string) => void;
  /** Another register is open: nothing of the former one can be asked for any more. */
  readonly clear: () => void;
}

export function createShownDocuments(): ShownDocuments {
  const documents = new Map<string, string>();
  return {
    show: (html) => {
      const address = `${documentOrigin}/${randomUUID()}`;
      documents.set(address, html);
      const oldest = documents.keys().next();
      if (documents.size > limit && oldest.done !== true) documents.delete(oldest.value);
      return address;
    },
    find: (url) => documents.get(`${documentOrigin}${url.pathname}`),
    forget: (address) => void documents.delete(address),
    clear: () => documents.clear(),
  };
}
