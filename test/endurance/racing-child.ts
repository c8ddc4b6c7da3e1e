// A program of its own that opens a register when it is told to, says what it got, edits if it may, and ends when it is told to.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { applyChange } from '#db/changes/apply-change.ts';
import { closeRegisterFile, openRegisterFile, type RegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { Failure } from '#register/model/failure.ts';
import { marked, marksOf } from './marks.ts';

const [path = ''] = process.argv.slice(2);
const say = (...words: readonly (string | number)[]) => writeSync(1, `${words.join(' ')}\n`);
const edits = 20;
let file: RegisterFile | undefined;

function open(): void {
  try {
    file = openRegisterFile(path);
    say('opened', file.isReadOnly ? String(file.why) : 'writer', marksOf(readRegister(file.db)));
  } catch (error) {
    // Whoever reads a failing race finds the fault itself beside it.
    if (!(error instanceof Failure)) console.error(error);
    say('opened', error instanceof Failure ? error.code : 'fault', '-');
  }
}

/** As an import, which writes every object. */
function edit(): void {
  if (file === undefined || file.isReadOnly) return;
  for (let number = 1; number <= edits; number += 1) {
    const register = marked(readRegister(file.db), String(number));
    applyChange(file.db, { kind: 'register.import', register }, { now: () => new Date().toISOString() });
  }
  say('edited', edits);
}

say('ready');
for await (const order of createInterface({ input: process.stdin })) {
  if (order === 'open') {
    open();
    edit();
    continue;
  }
  if (file !== undefined) closeRegisterFile(file);
  break;
}
