import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureOf } from '#db/file/failure-of.ts';
import { openRegisterFile } from '#db/open.ts';
import { Failure } from '#register/model/failure.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const errorOf = (code: string) => Object.assign(new Error(code), { code });

describe('What SQLite and the file system report', () => {
  it.each([
    ['SQLITE_FULL', 'file.diskFull'],
    ['ENOSPC', 'file.diskFull'],
    ['EDQUOT', 'file.diskFull'],
    ['SQLITE_IOERR_WRITE', 'file.unwritable'],
    ['SQLITE_CANTOPEN', 'file.unwritable'],
    ['SQLITE_READONLY_DBMOVED', 'file.replaced'],
    ['SQLITE_READONLY', 'file.readOnly'],
    ['SQLITE_BUSY', 'file.locked'],
    ['SQLITE_CORRUPT_VTAB', 'file.damaged'],
    ['SQLITE_NOTADB', 'file.damaged'],
    ['EACCES', 'file.unreadable'],
    ['ENOENT', 'file.notFound'],
    ['ENOTDIR', 'file.unwritable'],
    ['EIO', 'file.unwritable'],
  ])('%s becomes %s, with the file it is about', (code, failure) => {
    expect(failureOf(errorOf(code), '/home/anne/a.trente')).toMatchObject({
      code: failure,
      parameters: { path: '/home/anne/a.trente' },
    });
  });

  it('stays what it is when nobody foresaw it, and when it is a failure already', () => {
    const unforeseen = errorOf('SQLITE_MISUSE');
    const failure = new Failure('provider.inUse');
    expect(failureOf(unforeseen, 'x')).toBe(unforeseen);
    expect(failureOf(failure, 'x')).toBe(failure);
    expect(failureOf('a text', 'x')).toBe('a text');
  });
});

describe('A file that cannot be read', () => {
  it('says so', () => {
    const path = join(temporaryFolder(), 'a.trente');
    // A link that leads to itself cannot be opened by anybody, root included.
    symlinkSync(path, path);
    expect(() => openRegisterFile(path)).toThrow(expect.objectContaining({ code: 'file.unreadable' }));
  });
});
