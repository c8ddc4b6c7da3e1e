import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile, writeFileAtomically } from '#electron/files/atomic-write.ts';
import { fileNameOf } from '#electron/files/file-name.ts';
import { findFreePath } from '#electron/files/free-name.ts';
import { Failure } from '#register/model/failure.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

describe('a file', () => {
  it('appears whole', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    await writeFileAtomically(path, 'é');
    expect(readFileSync(path, 'utf8')).toBe('é');
  });

  it('stays as it was when its successor cannot be finished', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'former');
    const half = async (temporary: string) => {
      await writeFile(temporary, 'half');
      throw new Error('power cut');
    };
    await expect(replaceFile(path, half)).rejects.toThrow('power cut');
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['former', ['a.txt']]);
  });

  it('stays as it was when the work is called off at the last moment', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'former');
    const controller = new AbortController();
    const late = async (temporary: string) => {
      await writeFile(temporary, 'new');
      controller.abort(new Failure('document.cancelled'));
    };
    await expect(replaceFile(path, late, controller.signal)).rejects.toMatchObject({
      code: 'document.cancelled',
    });
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['former', ['a.txt']]);
  });

  it('that cannot be put in its place says which', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'taken');
    mkdirSync(path);
    await expect(writeFileAtomically(path, 'x')).rejects.toMatchObject({
      code: 'file.unwritable',
      parameters: { path },
    });
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  it('below something that is no folder says which', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'former');
    const path = join(folder, 'a.txt', 'b.txt');
    await expect(writeFileAtomically(path, 'x')).rejects.toMatchObject({
      code: 'file.unwritable',
      parameters: { path },
    });
  });

  it('never takes the place of a device', async () => {
    // A link to it, so that a mistake here costs the link and not the machine's device.
    const path = join(temporaryFolder(), 'null');
    symlinkSync('/dev/null', path);
    await expect(writeFileAtomically(path, 'x')).rejects.toMatchObject({ code: 'file.unwritable' });
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
  });
});

describe('a file name', () => {
  it.each([
    ['Garage des Tilleuls', 'Garage des Tilleuls'],
    ['L’été & Cie – “à neuf”', 'L’été & Cie – “à neuf”'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['Müller. ', 'Müller'],
    ['.hidden', 'hidden'],
    ['con', 'con-'],
    ['LPT1', 'LPT1-'],
    ['line\nbreak\u0000', 'line break'],
    ['   ', 'register'],
    ['', 'register'],
  ])('made of %j is %j', (text, name) => expect(fileNameOf(text, 'register')).toBe(name));

  it('is not longer than systems can hold', () => {
    expect(fileNameOf('x'.repeat(500), 'register')).toHaveLength(100);
  });

  it('that is taken gets a number', () => {
    const folder = temporaryFolder();
    expect(findFreePath(folder, 'a', 'trente')).toBe(join(folder, 'a.trente'));
    writeFileSync(join(folder, 'a.trente'), '');
    writeFileSync(join(folder, 'a 2.trente'), '');
    expect(findFreePath(folder, 'a', 'trente')).toBe(join(folder, 'a 3.trente'));
  });
});
