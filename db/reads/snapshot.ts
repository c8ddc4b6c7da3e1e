/** The whole file as it stands at one moment, as bytes: quick to take, and another thread can read the register from them. */
import Database from 'better-sqlite3';
import type { ReadableDb } from '#db/sql.ts';
import type { Register } from '#register/model/register.ts';
import { readRegister } from './register.ts';

export function takeSnapshot(db: ReadableDb): Uint8Array {
  return db.serialize();
}

export function readSnapshot(bytes: Uint8Array): Register {
  // Ours alone, in memory: whatever is done to it, the file stays as it is.
  const db = new Database(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) as ReadableDb;
  try {
    return readRegister(db);
  } finally {
    db.close();
  }
}
