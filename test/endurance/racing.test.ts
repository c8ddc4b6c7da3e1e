import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { journalOf } from '#db/file/file-header.ts';
import { closeRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { bundledChild } from '#test/helpers/bundled-child.ts';
import { makeRegister, steppingClock } from '#test/helpers/registers.ts';
import { marked, markedRegister } from './marks.ts';
import { askAnotherSqlite } from './other-sqlite.ts';
import { keepFigure, patienceOf, triesOf } from './run-size.ts';

const starts = 20;
const races = triesOf({ quick: 2, endurance: 20 });

interface Racer {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  readonly lines: string[];
  /** When it has said a line that starts so. */
  readonly said: (start: string) => Promise<string>;
}

function startRacer(child: string, path: string): Racer {
  const process_ = spawn(process.execPath, [child, path], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: dirname(child) },
  });
  onTestFinished(() => void process_.kill('SIGKILL'));
  const lines: string[] = [];
  const heard = createInterface({ input: process_.stdout });
  heard.on('line', (line) => lines.push(line));
  const said = async (start: string): Promise<string> => {
    for (;;) {
      const line = lines.find((each) => each.startsWith(start));
      if (line !== undefined) return line;
      await once(heard, 'line');
    }
  };
  return { process: process_, lines, said };
}

/** A register whose last change was cut off in the middle: whoever comes first takes it back. */
function cutOffRegister(): string {
  const file = makeRegister(markedRegister);
  const { path, db } = file;
  db.pragma('cache_size = 8');
  db.exec('BEGIN IMMEDIATE');
  const register = marked(readRegister(db), 'half');
  const long = register.activities.map((activity) => ({ ...activity, note: { fr: 'Revu. '.repeat(3_000) } }));
  applyChange(db, { kind: 'register.import', register: { ...register, activities: long } }, steppingClock());
  const [bytes, journal] = [readFileSync(path), readFileSync(journalOf(path))];
  db.exec('ROLLBACK');
  closeRegisterFile(file);
  writeFileSync(path, bytes);
  writeFileSync(journalOf(path), journal);
  return path;
}

function settledRegister(): string {
  const file = makeRegister(markedRegister);
  closeRegisterFile(file);
  return file.path;
}

async function race(child: string, path: string): Promise<readonly string[]> {
  const racers = Array.from({ length: starts }, () => startRacer(child, path));
  await Promise.all(racers.map(({ said }) => said('ready')));
  for (const { process: racer } of racers) racer.stdin.write('open\n');
  const opened = await Promise.all(racers.map(({ said }) => said('opened')));
  await Promise.all(
    racers.filter((_, index) => opened[index]?.startsWith('opened writer')).map(({ said }) => said('edited')),
  );
  const ends = racers.map(({ process: racer }) => once(racer, 'close'));
  for (const { process: racer } of racers) racer.stdin.end('end\n');
  await Promise.all(ends);
  return opened;
}

describe(`A register that ${starts} programs open at the same moment`, () => {
  it(
    `has one writer; the others read a whole state or are told to wait, ${races} times`,
    patienceOf({ quick: 3, endurance: 15 }),
    async () => {
      const child = await bundledChild('test/endurance/racing-child.ts');
      let readers = 0;
      for (let turn = 0; turn < races; turn += 1) {
        const path = turn % 2 === 0 ? settledRegister() : cutOffRegister();
        const opened = await race(child, path);
        expect(opened.filter((line) => line.startsWith('opened writer'))).toHaveLength(1);
        for (const line of opened)
          expect(line).toMatch(/^opened (writer|locked) \d+\|\d+$|^opened file\.locked -$/);
        readers += opened.filter((line) => line.startsWith('opened locked')).length;
        expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true, counts: { changes: 21 } });
        expect(askAnotherSqlite(path)).toEqual({ faults: [], changes: 21, marks: '20|20' });
      }
      keepFigure(
        `${races} races of ${starts} starts on one file, every other one left in the middle of a change: one writer each time, ${readers} readers, ${races * (starts - 1) - readers} told to wait`,
      );
    },
  );
});
