// A program of its own that edits a register without pause, and says after each commit which edit it was; it ends by being killed.
import { writeSync } from 'node:fs';
import { applyChange } from '#db/changes/apply-change.ts';
import type { Change, SingleChange } from '#db/changes/change.ts';
import { openRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import type { Register } from '#register/model/register.ts';

const file = openRegisterFile(process.argv[2] ?? '', { access: 'write' });
if (file.isReadOnly) throw new Error('opened for writing');
const { db } = file;
const now = () => new Date().toISOString();

/** Writes the number of the edit into every object of the register, so that a half-done edit would show. */
function marked(register: Register, mark: string): Register {
  const owner = mark.repeat(20);
  return {
    ...register,
    organisation: { ...register.organisation, legalName: mark },
    providers: register.providers.map((provider) => ({ ...provider, name: mark })),
    activities: register.activities.map((activity) => ({ ...activity, reference: mark, owner })),
    processorActivities: register.processorActivities.map((activity) => ({ ...activity, reference: mark })),
  };
}

/** Edits alternate between many small writes and the replacement of the whole register. */
function changeTo(register: Register, edit: number): Change {
  if (edit % 4 === 0) return { kind: 'register.import', register };
  const changes: SingleChange[] = [
    { kind: 'organisation.update', organisation: register.organisation },
    ...register.providers.map((provider) => ({ kind: 'provider.update', provider }) as const),
    ...register.activities.map((activity) => ({ kind: 'activity.update', activity }) as const),
    ...register.processorActivities.map(
      (activity) => ({ kind: 'processorActivity.update', activity }) as const,
    ),
  ];
  return { kind: 'group', action: 'template.fill', changes };
}

const register = readRegister(db);
let edit = Number(register.organisation.legalName);
for (let round = 0; ; round += 1) {
  // The first edits are slow, while the code is still being compiled: a life shorter than they take would prove little.
  if (round === 4) writeSync(1, 'warm\n');
  edit += 1;
  applyChange(db, changeTo(marked(register, String(edit)), edit), { now });
  writeSync(1, `${edit}\n`);
}
