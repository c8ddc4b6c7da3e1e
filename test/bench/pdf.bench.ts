// A printed register, from the command to the file on disk, beside the same Electron printing a finished page of the same length.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegisterFile } from '#db/create.ts';
import { closeRegisterFile } from '#db/open.ts';
import { electronLaunch } from '#build/run/launch.ts';
import { runInForeground } from '#build/run/foreground.ts';
import { projectRoot } from '#build/set-up/places.ts';
import { buildRegisterDocument } from '#register/documents/register-document/build-register.ts';
import { renderHtml } from '#register/documents/html.ts';
import { registerIdSchema } from '#register/model/ids.ts';
import { takeTurns, tell } from './figures.ts';
import { largeRegister } from './large-register.ts';

const date = '2026-11-22';
const launch = electronLaunch({ headless: true });
/** Without the folder of the app, which comes last. */
const flags = launch.args.slice(0, -1);
const printer = join(projectRoot, 'test/bench/page-printer');
const wanted = ['--document', 'register', '--format', 'pdf', '--lang', 'nl'];
const folder = mkdtempSync(join(tmpdir(), 'trente-bench-'));
try {
  for (const [size, rounds] of [
    [50, 3],
    [500, 1],
  ] as const) {
    const register = await largeRegister(size);
    const path = join(folder, `${size}.trente`);
    closeRegisterFile(
      createRegisterFile(
        path,
        { register, registerId: registerIdSchema.parse('bench') },
        { now: () => `${date}T09:00:00.000Z` },
      ),
    );
    const page = join(folder, `${size}.html`);
    writeFileSync(page, renderHtml(buildRegisterDocument({ register, language: 'nl', date })));
    const [time = 0, floor = 0] = await takeTurns(rounds, [
      () => run([...launch.args, 'export', path, ...wanted, '--out', join(folder, 'register.pdf')]),
      () => run([...flags, printer, page, join(folder, 'page.pdf')]),
    ]);
    tell({ name: `PDF of ${size} activities`, time, floor, against: 'a finished page, printed plain' });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(args: readonly string[]): Promise<void> {
  const env = { ...launch.env, XDG_CONFIG_HOME: folder };
  const code = await runInForeground(launch.executable, args, { env });
  if (code !== 0) throw new Error(`Electron ended with ${code}`);
}
