/** The register that is open, if any: one at a time. */
import type { Leases } from '#electron/files/leases.ts';
import { closeRegisterFile, type RegisterFile } from '#db/open.ts';
import type { WritableDb } from '#db/sql.ts';
import type { ToldMoment } from '#register/history/moment.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';

export interface Session {
  /** What is shown: the register, or a past state of it. */
  readonly find: () => RegisterFile | undefined;
  /** Fails with `register.notOpen`. */
  readonly get: () => RegisterFile;
  /** Fails with `register.notOpen` or `register.readOnly`. */
  readonly getWritable: () => WritableDb;
  /** Takes the place of the one that is open, which is closed. */
  readonly open: (file: RegisterFile) => void;
  readonly close: () => void;
  /** The register itself, whatever state of it is shown. Fails with `register.notOpen`. */
  readonly getPresent: () => RegisterFile;
  /** Shows a past state, for reading only, until `showPresent`. */
  readonly showPast: (past: RegisterFile, at: ToldMoment) => void;
  readonly showPresent: () => void;
  /** The day whose state is shown; null: the present. */
  readonly asOf: () => IsoDate | null;
  /** The name of the version that is shown; null: none is. */
  readonly asOfVersion: () => string | null;
}

export interface SessionParts {
  /** Hears of a register while it can still be read. */
  readonly beforeClosing?: (file: RegisterFile) => void;
  /** Hears where a register lies that was open for writing, once it is closed. */
  readonly afterClosing?: (path: string) => void;
  readonly leases?: Leases;
}

export function createSession({
  beforeClosing = () => undefined,
  afterClosing = () => undefined,
  leases,
}: SessionParts = {}): Session {
  let current: RegisterFile | undefined;
  let release: (() => void) | undefined;
  let past: { readonly file: RegisterFile; readonly at: ToldMoment } | undefined;
  const getPresent = () => {
    if (current === undefined) throw new Failure('register.notOpen');
    return current;
  };
  const get = () => past?.file ?? getPresent();
  const showPresent = () => {
    const left = past;
    past = undefined;
    if (left !== undefined) closeRegisterFile(left.file);
  };
  const close = () => {
    showPresent();
    const closing = current;
    current = undefined;
    if (closing === undefined) return;
    try {
      beforeClosing(closing);
    } finally {
      closeRegisterFile(closing);
      release?.();
      release = undefined;
    }
    if (!closing.isReadOnly) afterClosing(closing.path);
  };
  return {
    find: () => past?.file ?? current,
    get,
    getPresent,
    getWritable: () => {
      const file = get();
      if (file.isReadOnly) throw new Failure('register.readOnly', { path: file.path });
      return file.db;
    },
    open: (file) => {
      close();
      current = file;
      if (!file.isReadOnly) release = leases?.take(file.path);
    },
    close,
    showPast: (file, at) => {
      showPresent();
      past = { file, at };
    },
    showPresent,
    asOf: () => past?.at.day ?? null,
    asOfVersion: () => past?.at.version ?? null,
  };
}
