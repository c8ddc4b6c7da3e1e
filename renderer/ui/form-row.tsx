/** Fields side by side where there is room, one below the other where there is not. */
import type { ReactNode } from 'react';

export interface FormRowProps {
  readonly children: ReactNode;
  readonly isWide?: boolean;
}

export function FormRow({ children, isWide = false }: FormRowProps) {
  return <div className={`form-row${isWide ? ' is-wide' : ''}`}>{children}</div>;
}
