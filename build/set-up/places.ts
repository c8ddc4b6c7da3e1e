// Where set-up keeps things: the checkout, its out folder, and the user's cache that all checkouts share.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What set-up found out about this checkout; written by set-up only, read by the launchers. */
export const setUpFolder = join(projectRoot, 'out', 'set-up');

export function cacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  return join(cacheHome(env, platform), 'trente');
}

function cacheHome(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  if (env['XDG_CACHE_HOME']) return env['XDG_CACHE_HOME'];
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  return join(homedir(), '.cache');
}
