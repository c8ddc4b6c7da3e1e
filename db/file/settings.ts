/** The settings that make a saved change safe: set at every open and read back, because SQLite may quietly keep another value. */
import { Failure } from '#register/model/failure.ts';
import type { ReadableDb } from '#db/sql.ts';

type Settings = Readonly<Record<string, string | number>>;

/** How a connection is used: on the file itself, or on a copy of it in memory. */
export type Access = 'write' | 'read' | 'memory';

const forAll: Settings = {
  foreign_keys: 1,
  // Sorting never leaves personal data in a temporary file.
  temp_store: 2,
  // A schema that somebody else changed can call no function with side effects.
  trusted_schema: 0,
  cell_size_check: 1,
  // 64 MB at most, and only where the register is that large: a long import is not written out half-done and read again.
  cache_size: -65_536,
};

const forFile: Settings = {
  mmap_size: 0,
  // What was deleted is overwritten.
  secure_delete: 1,
};

const forWriting: Settings = {
  // One file at rest. Under the exclusive lock the journal stays beside it while it is open, its first bytes zeroed by
  // each commit; closing deletes it.
  journal_mode: 'delete',
  // EXTRA: the directory entry of the journal is synced too, so that a committed change survives a power cut.
  synchronous: 3,
  locking_mode: 'exclusive',
};

/** On macOS fsync alone leaves the data in the drive's own memory. */
const forMac: Settings = { fullfsync: 1, checkpoint_fullfsync: 1 };

const forReading: Settings = { query_only: 1 };

function settingsFor(access: Access): Settings {
  switch (access) {
    case 'write':
      return { ...forAll, ...forFile, ...forWriting, ...(process.platform === 'darwin' ? forMac : {}) };
    case 'read':
      return { ...forAll, ...forFile, ...forReading };
    case 'memory':
      return { ...forAll, ...forReading };
  }
}

/** Throws when the place where the file lies does not allow what safety needs. */
export function applySettings(db: ReadableDb, access: Access): void {
  const settings = settingsFor(access);
  for (const [name, value] of Object.entries(settings)) db.pragma(`${name} = ${value}`);
  const wrong = Object.entries(readSettings(db, access)).find(([name, value]) => settings[name] !== value);
  if (wrong !== undefined)
    throw new Failure('file.unwritable', { path: db.name, detail: `${wrong[0]} = ${wrong[1]}` });
}

/** The settings as SQLite reports them. */
export function readSettings(db: ReadableDb, access: Access): Settings {
  return Object.fromEntries(
    Object.keys(settingsFor(access)).map((name) => {
      const value = db.pragma(name, { simple: true });
      return [name, typeof value === 'number' ? value : String(value)];
    }),
  );
}
