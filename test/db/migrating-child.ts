// A program of its own that opens an older register and dies at a given statement of the migration, as if the power had gone.
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';

const path = process.argv[2] ?? '';
const fatalStep = Number(process.argv[3]);

let step = 0;

/** Dies before the statement of this number: everything that was written so far is in the file or in its journal. */
function count(): void {
  step += 1;
  if (step === fatalStep) process.kill(process.pid, 'SIGKILL');
}

const file = openRegisterFile(path, {
  access: 'write',
  beforeMigration: (db) => {
    // Little memory: what is written reaches the file before the end, as it does in a large register.
    db.pragma('cache_size = 2');
    db.pragma('cache_spill = 1');
    const exec = db.exec.bind(db);
    const pragma = db.pragma.bind(db);
    db.exec = (sql) => {
      count();
      return exec(sql);
    };
    db.pragma = (sql, options) => {
      count();
      return pragma(sql, options);
    };
  },
});
closeRegisterFile(file);
process.stdout.write(String(step));
