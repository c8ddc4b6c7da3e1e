import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dependenciesStep } from '#build/set-up/dependencies.mjs';
import { runSteps } from '#build/set-up/steps.mjs';
import { silentReport } from '#test/helpers/silent-report.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

type Versions = Readonly<Record<string, string>>;

const lockfile = (versions: Versions): string =>
  JSON.stringify({
    packages: Object.fromEntries(
      Object.entries(versions).map(([name, version]) => [
        `node_modules/${name}`,
        { version, integrity: version },
      ]),
    ),
  });

function prepare({ exitCode = 0 } = {}) {
  const root = temporaryFolder();
  const calls: (readonly string[])[] = [];
  const runNpm = async (args: readonly string[]) => {
    calls.push(args);
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    return { code: exitCode, output: 'registry unreachable', stdout: '', stopped: false };
  };
  const step = dependenciesStep({ root, runNpm });
  return {
    root,
    calls,
    lock: (versions: Versions) => writeFileSync(join(root, 'package-lock.json'), lockfile(versions)),
    setUp: () => runSteps([step], { report: silentReport(), lockFile: join(root, 'out', 'lock') }),
  };
}

describe('Installing the dependencies', () => {
  it('happens on a fresh checkout, exactly as the lockfile says', async () => {
    const { lock, setUp, calls } = prepare();
    lock({ react: '19.0.0' });
    await setUp();
    expect(calls.map(([command]) => command)).toEqual(['ci']);
  });

  it('does not happen again on a second run', async () => {
    const { lock, setUp, calls } = prepare();
    lock({ react: '19.0.0' });
    await setUp();
    expect(await setUp()).toEqual([]);
    expect(calls).toHaveLength(1);
  });

  it('happens again when the lockfile has changed', async () => {
    const { lock, setUp, calls } = prepare();
    lock({ react: '19.0.0' });
    await setUp();
    lock({ react: '19.0.1' });
    await setUp();
    expect(calls).toHaveLength(2);
  });

  it('is tried again after it failed, and the failure says what to do', async () => {
    const { lock, setUp, calls, root } = prepare({ exitCode: 1 });
    lock({ react: '19.0.0' });
    await expect(setUp()).rejects.toMatchObject({ advice: expect.stringContaining('network') });
    await expect(setUp()).rejects.toThrow('registry unreachable');
    expect(calls).toHaveLength(2);
    expect(existsSync(join(root, 'out', 'lock'))).toBe(false);
  });

  it('is left to what `npm install` put there, when that is what the lockfile says', async () => {
    const { lock, setUp, calls, root } = prepare();
    lock({ react: '19.0.0' });
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), lockfile({ react: '19.0.0' }));
    await setUp();
    expect(calls).toEqual([]);
  });

  it('is not left to an older installation', async () => {
    const { lock, setUp, calls, root } = prepare();
    lock({ react: '19.0.1' });
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), lockfile({ react: '19.0.0' }));
    await setUp();
    expect(calls).toHaveLength(1);
  });
});
