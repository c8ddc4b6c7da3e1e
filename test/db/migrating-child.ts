// A program of its own that opens an older register and dies at a given statement of the migration, as if the power had gone.
import Database from 'better-sqlite3';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';

const path = process.argv[2] ?? '';
const fatalStep = Number(process.argv[3]);

let isMigrating = false;
let step = 0;

/** Dies before the statement of this number: everything that was written so far is in the file or in its journal. */
function count(): void {
  step += 1;
  if (isMigrating && step === fatalStep) process.kill(process.pid, 'SIGKILL');
}

const { exec, pragma } = Database.prototype;
Database.prototype.exec = function (this: Database.Database, sql) {
  count();
  return exec.call(this, sql);
};
Database.prototype.pragma = function (this: Database.Database, ...asked) {
  count();
  return pragma.apply(this, asked);
};

const file = openRegisterFile(path, {
  access: 'write',
  beforeMigration: (db) => {
    // Little memory: what is written reaches the file before the end, as it does in a large register.
    pragma.call(db, 'cache_size = 2');
    pragma.call(db, 'cache_spill = 1');
    step = 0;
    isMigrating = true;
  },
});
closeRegisterFile(file);
process.stdout.write(String(step));
