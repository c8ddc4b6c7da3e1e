/** Tells why a register does not open in the way that helps: by asking for its passphrase, by what it can be had back from, or in a sentence. */
import { useEffect, useEffectEvent } from 'react';
import { Failure } from '#register/model/failure.ts';
import { useApplication } from '#renderer/application.tsx';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useWrite } from '#renderer/writes.ts';
import { askForLockedCopy } from './locked-copy-asked.ts';
import { askForRescue } from './rescue-asked.ts';

/** `chosen`: by hand, and perhaps by mistake; `recent`: it was a register when it was open here. */
export type Origin = 'chosen' | 'recent';

export function useTellUnopened(): (failure: Failure, origin: Origin) => void {
  const showFailure = useShowFailure();
  return (failure, origin) => {
    // Whoever stopped it knows.
    if (failure.code === 'opening.cancelled') return;
    if (failure.code === 'secret.needed') return askForLockedCopy(String(failure.parameters['path']));
    // A file that somebody merely chose by mistake has no backup.
    const isMistaken = origin === 'chosen' && failure.code === 'file.foreign';
    if (isMistaken || !askForRescue(failure)) showFailure(failure);
  };
}

/** What was to be opened from outside the page, once for each time. */
export function useUnopenedFromOutside(): void {
  const { unopened, recentRegisters } = useApplication();
  const forget = useWrite('application.forgetUnopened');
  const tell = useTellUnopened();
  const tellOnce = useEffectEvent(() => {
    if (unopened === null) return;
    const { path, failure } = unopened;
    const { code, parameters, reference } = failure;
    const isRecent = recentRegisters.some((recent) => recent.path === path);
    tell(
      new Failure(code, reference === undefined ? parameters : { ...parameters, reference }),
      isRecent ? 'recent' : 'chosen',
    );
    forget.mutate({});
  });
  useEffect(() => tellOnce(), [unopened]);
}
