/** A failure in the user's words: what happened, what is safe, what to do. */
import { failureMessages } from '#register/language/failure-messages.ts';
import type { Failure } from '#register/model/failure.ts';
import { useMessages } from './language.tsx';
import { showToast } from './ui/toast.tsx';

export function useFailureText(): (failure: Failure) => string {
  const t = useMessages(failureMessages);
  return (failure) => t(failure.code, failure.parameters);
}

/** Shows a failure that belongs to no field: it stays until it is closed. */
export function useShowFailure(): (failure: Failure) => void {
  const textOf = useFailureText();
  return (failure) => showToast({ text: textOf(failure), isBad: true });
}
