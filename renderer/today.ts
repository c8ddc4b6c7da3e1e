/** The date on the wall calendar, for what is due; a window left open overnight wakes up on the next day. */
import { useSyncExternalStore } from 'react';
import type { IsoDate } from '#register/model/dates.ts';

/** Swedish writes a date the ISO way, in the computer's own time zone. */
const isoFormat = new Intl.DateTimeFormat('sv-SE');

export function useToday(): IsoDate {
  return useSyncExternalStore(listenToWaking, () => isoFormat.format(new Date()));
}

function listenToWaking(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  return () => window.removeEventListener('focus', listener);
}
