/** Why the place of a register is risky, in words: for the window and for the command line. */
import type { KeepingMessage } from './keeping-messages.ts';
import type { Translator } from './translator.ts';

/** Where a database comes to harm; `synced`: by another program than the ones named. */
export type RiskyPlace =
  | 'oneDrive'
  | 'dropbox'
  | 'googleDrive'
  | 'iCloud'
  | 'nextcloud'
  | 'synced'
  | 'network';

const names: Partial<Readonly<Record<RiskyPlace, string>>> = {
  oneDrive: 'OneDrive',
  dropbox: 'Dropbox',
  googleDrive: 'Google Drive',
  iCloud: 'iCloud',
  nextcloud: 'Nextcloud',
};

export function placeWords(place: RiskyPlace, t: Translator<KeepingMessage>): string {
  const name = names[place];
  if (name !== undefined) return t('place.named', { name });
  return t(place === 'network' ? 'place.network' : 'place.synced');
}
