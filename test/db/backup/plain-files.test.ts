import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweepPlainFiles, withPlainFile } from '#db/backup/plain-files.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

describe('The plain content of an encrypted copy', () => {
  it('is there as long as the work takes, and gone when the work fails', () => {
    const scratch = join(temporaryFolder(), 'scratch');
    const left = withPlainFile(scratch, (path) => {
      writeFileSync(path, 'secret');
      return path;
    });
    expect([existsSync(left), readdirSync(scratch)]).toEqual([false, []]);
    expect(() =>
      withPlainFile(scratch, (path) => {
        writeFileSync(path, 'secret');
        throw new Error('no room');
      }),
    ).toThrow('no room');
    expect(readdirSync(scratch)).toEqual([]);
  });

  it.runIf(process.platform !== 'win32')('lies where nobody else may look', () => {
    const scratch = join(temporaryFolder(), 'scratch');
    withPlainFile(scratch, () => undefined);
    expect(statSync(scratch).mode & 0o777).toBe(0o700);
  });

  it('that a killed program left is swept up; another program’s and a stranger’s stay', () => {
    const scratch = temporaryFolder();
    const { pid: gone } = spawnSync(process.execPath, ['-e', '']);
    const names = [`${gone}-0123456789ab.plain`, `${process.ppid}-0123456789ab.plain`, 'letter.txt'];
    for (const name of names) writeFileSync(join(scratch, name), 'x');
    sweepPlainFiles(scratch);
    expect(readdirSync(scratch).toSorted()).toEqual(names.slice(1).toSorted());
    sweepPlainFiles(join(scratch, 'not-there'));
  });
});
