/** The open register's summary, for every view of the workspace. */
import { createContext, use } from 'react';
import type { RegisterSummary } from '#electron/contract/register.ts';

export const RegisterContext = createContext<RegisterSummary | null>(null);

export function useRegister(): RegisterSummary {
  const register = use(RegisterContext);
  if (register === null) throw new Error('useRegister() without an open register');
  return register;
}

export function useIsReadOnly(): boolean {
  return useRegister().readOnlyReason !== null;
}
