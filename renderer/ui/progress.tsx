/** How far something has come; without a value it only says that something is under way. */
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';

export interface ProgressProps {
  readonly label: string;
  /** 0 to 100. */
  readonly value: number;
}

export function Progress({ label, value }: ProgressProps) {
  return (
    <ProgressBar value={value} className="field">
      {({ percentage }) => (
        <>
          <Label className="field-hint">{label}</Label>
          <div className="progress">
            <div className="progress-fill" style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
