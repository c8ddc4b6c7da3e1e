// The parts that `npm run check` and `npm test` are made of, each a name and a way to run it.
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleApp } from '../bundle/bundle.ts';
import { projectRoot } from '../set-up/places.ts';
import { hasDisplay } from '../set-up/system-step.ts';
import { onSomeDisplay, runInForeground, runTool } from './foreground.ts';
import { outcomeOfExit, outcomeOfRunner, type Outcome } from './outcome.ts';
import { pack } from './pack.ts';
import { readPlaywrightReport, readVitestReport } from './runner-reports.ts';

export type Part = { readonly name: string; readonly run: () => Promise<Outcome> };

const reports = join(projectRoot, 'out', 'test');

export const typesPart: Part = {
  name: 'types',
  run: async () => outcomeOfExit(await runTool('typescript/bin/tsc', ['-b'])),
};

export const formatPart: Part = {
  name: 'format',
  run: async () => outcomeOfExit(await runTool('oxfmt/bin/oxfmt', ['--check', '.'])),
};

export const lintPart: Part = {
  name: 'lint',
  run: async () => outcomeOfExit(await runTool('oxlint/bin/oxlint', [])),
};

export const unitPart: Part = {
  name: 'unit and integration tests',
  async run() {
    const report = join(reports, 'unit.json');
    rmSync(report, { force: true });
    const code = await runTool('vitest/vitest.mjs', [
      'run',
      '--config=build/test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    return outcomeOfRunner(code, readVitestReport(report));
  },
};

export const bundlePart: Part = {
  name: 'bundle',
  async run() {
    await bundleApp();
    return outcomeOfExit(0);
  },
};

export const windowPart: Part = {
  name: 'end-to-end tests',
  run: () => runPlaywright('e2e'),
};

/** The app as users get it: one archive, its fuses set; only the one that lets a test drive it stays open. */
export const packagedPart: Part = {
  name: 'packaged app',
  async run() {
    if (globSync('test/packaged/**/*.e2e.ts', { cwd: projectRoot }).length === 0) return outcomeOfExit(0);
    const code = await pack(['--test']);
    return code === 0 ? runPlaywright('packaged') : outcomeOfExit(code);
  },
};

/** Renews the pictures in build/docs. */
export const picturesPart: Part = {
  name: 'pictures',
  run: () => runPlaywright('pictures'),
};

async function runPlaywright(project: 'e2e' | 'packaged' | 'pictures'): Promise<Outcome> {
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const script = join(projectRoot, 'node_modules', 'playwright', 'cli.js');
  const [command, args] = onSomeDisplay(hasDisplay(), process.execPath, [
    script,
    'test',
    '--config=build/test/playwright.config.ts',
    `--project=${project}`,
    '--pass-with-no-tests',
  ]);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return outcomeOfRunner(await runInForeground(command, args, { env }), readPlaywrightReport(report));
}
