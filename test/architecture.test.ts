// The house's shape, proven over the whole tree: who may import whom, how long a file may be, and what register/ must not know.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findViolations, LAYERS, listImports } from './helpers/layers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = 'register,db,electron,renderer,build,test';
const files = globSync(`{${FOLDERS}}/**/*.{ts,tsx,mjs,cjs,js}`, { cwd: root }).map((path) =>
  path.replaceAll('\\', '/'),
);
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

const LONGEST = 400;
/** Lists of data are read by looking something up, not from top to bottom. */
const MAY_BE_LONG = /^register\/(vocabulary|library)\//;

describe('Imports point down', () => {
  it.each(LAYERS)('$rule', ({ folder }) => {
    const own = files.filter((file) => LAYERS.find((layer) => layer.folder.test(file))?.folder === folder);
    expect(own.flatMap((file) => findViolations(file, read(file)))).toEqual([]);
  });

  it('finds a planted fault in every layer', () => {
    const faults = [
      ['register/model/x.ts', "import { open } from '#db/open.ts';"],
      ['register/model/x.ts', "import fs from 'node:fs';"],
      ['register/model/x.ts', "export { open } from '../../db/open.ts';"],
      ['db/x.ts', "import type { Handlers } from '#electron/handlers/all.ts';"],
      ['db/x.ts', "import 'electron';"],
      ['electron/contract/x.ts', "const open = await import('#db/open.ts');"],
      ['electron/handlers/x.ts', "import { app } from 'electron';"],
      ['electron/main.ts', "import { App } from '#renderer/app.tsx';"],
      ['electron/main.ts', "import https from 'node:https';"],
      ['renderer/x.tsx', "import { all } from '#electron/handlers/all.ts';"],
      ['renderer/x.tsx', "const { ipcRenderer } = require('electron');"],
      ['build/x.ts', "import { open } from '#db/open.ts';"],
    ] as const;
    expect(faults.filter(([file, source]) => findViolations(file, source).length === 0)).toEqual([]);
  });

  it('lets the ordinary imports of every layer pass', () => {
    const fine = [
      ['register/model/x.ts', "import * as z from 'zod';\nimport { a } from './a.ts';"],
      ['db/x.ts', "import Database from 'better-sqlite3';\nimport { a } from '#register/model/a.ts';"],
      ['electron/handlers/x.ts', "import { open } from '#db/open.ts';\nimport { join } from 'node:path';"],
      ['electron/main.ts', "import { app } from 'electron';"],
      ['renderer/x.tsx', "import type { Calls } from '#electron/contract/calls.ts';\nimport 'react';"],
    ] as const;
    expect(fine.flatMap(([file, source]) => findViolations(file, source))).toEqual([]);
  });
});

describe('Modules that only one place may touch', () => {
  const users = (name: string): readonly string[] =>
    files.filter((file) => !/^(test|build)\//.test(file) && listImports(read(file)).includes(name));

  it('SQLite is opened in db/ only', () => {
    expect(users('better-sqlite3').filter((file) => !file.startsWith('db/'))).toEqual([]);
  });

  it('the Excel library stands behind one module', () => {
    expect(users('exceljs').length).toBeLessThanOrEqual(1);
  });
});

describe('Files', () => {
  it(`no file is longer than ${LONGEST} lines`, () => {
    const long = files.filter(
      (file) => !MAY_BE_LONG.test(file) && read(file).split('\n').length > LONGEST + 1,
    );
    expect(long).toEqual([]);
  });

  it('every file name says what it is, in kebab-case', () => {
    const vague = /(^|[-/.])(managers?|helpers?|utils?|data|info)\.[a-z.]+$/;
    const kebab = /^[a-z0-9]+([-.][a-z0-9]+)*$/;
    expect(files.filter((file) => vague.test(file) || !kebab.test(file.split('/').at(-1) ?? ''))).toEqual([]);
  });

  it('every module opens with a sentence on its job', () => {
    const opens = /^(#!.*\n)?(\/\/|\/\*)/;
    const modules = files.filter((file) => !file.startsWith('test/'));
    expect(modules.filter((file) => !opens.test(read(file)))).toEqual([]);
  });
});

describe('register/ is pure', () => {
  it('knows no clock and no chance', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.|\bcrypto\./;
    const own = files.filter((file) => file.startsWith('register/'));
    expect(own.filter((file) => impure.test(withoutComments(read(file))))).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
