/** Fields that a finding is about together: a contract, an address, a person. */
import type { ReactNode } from 'react';
import { useFieldFindings } from './field-findings.tsx';

export function FindingsGroup({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { findings, describedBy } = useFieldFindings(path);
  return (
    <fieldset className="findings-group" data-place={path} aria-describedby={describedBy}>
      {children}
      {findings}
    </fieldset>
  );
}
