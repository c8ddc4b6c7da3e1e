// A program of its own that opens a register as the window does, up to its list, and says how long that took. The digest of a
// state that is known comes second; without it the register is read from top to bottom.
import { findNext } from '#db/changes/undo.ts';
import { nothingKnown } from '#db/known-states.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { listActivityRows } from '#db/reads/activity-list.ts';
import { countRegister } from '#db/reads/register.ts';
import { activityQuerySchema } from '#register/model/listing.ts';

const [path = '', left] = process.argv.slice(2);
const start = performance.now();
const file = openRegisterFile(path, { known: { ...nothingKnown, has: (digest) => digest === left } });
countRegister(file.db);
findNext(file.db, 'undo');
listActivityRows(file.db, activityQuerySchema.parse({ record: 'controller', language: 'fr' }));
const milliseconds = performance.now() - start;
closeRegisterFile(file);
console.log(milliseconds);
