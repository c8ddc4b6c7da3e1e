/** The register that is open, if any: one at a time. */
import { closeRegisterFile, type RegisterFile } from '#db/open.ts';
import type { WritableDb } from '#db/sql.ts';
import { Failure } from '#register/model/failure.ts';

export interface Session {
  readonly find: () => RegisterFile | undefined;
  /** Fails with `register.notOpen`. */
  readonly get: () => RegisterFile;
  /** Fails with `register.notOpen` or `register.readOnly`. */
  readonly getWritable: () => WritableDb;
  /** Takes the place of the one that is open, which is closed. */
  readonly open: (file: RegisterFile) => void;
  readonly close: () => void;
}

/** `beforeClosing` hears of a register while it can still be read. */
export function createSession(beforeClosing: (file: RegisterFile) => void = () => undefined): Session {
  let current: RegisterFile | undefined;
  const get = () => {
    if (current === undefined) throw new Failure('register.notOpen');
    return current;
  };
  const close = () => {
    const closing = current;
    current = undefined;
    if (closing === undefined) return;
    beforeClosing(closing);
    closeRegisterFile(closing);
  };
  return {
    find: () => current,
    get,
    getWritable: () => {
      const file = get();
      if (file.isReadOnly) throw new Failure('register.readOnly', { path: file.path });
      return file.db;
    },
    open: (file) => {
      close();
      current = file;
    },
    close,
  };
}
