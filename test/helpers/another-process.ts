// Another program on the same file: what it meets when it wants to write.
import { spawnSync } from 'node:child_process';

const script = `
  const { openRegisterFile, closeRegisterFile } = await import('#db/open.ts');
  try {
    closeRegisterFile(openRegisterFile(process.argv[1], { access: 'write' }));
    process.stdout.write('opened');
  } catch (error) {
    process.stdout.write(error.code);
  }
`;

/** `opened`, or the code of the failure. */
export function inAnotherProcess(path: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, path], {
    cwd: process.cwd(),
    encoding: 'utf8',
  });
  return stdout === '' ? stderr : stdout;
}
