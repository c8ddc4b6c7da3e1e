/** A short message that stays where it is: information, a caution, a failure with what to do. */
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export interface NoticeProps {
  readonly tone?: 'accent' | 'caution' | 'danger';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

const icons = { accent: Info, caution: TriangleAlert, danger: CircleAlert };

export function Notice({ tone = 'accent', children, actions }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`notice tone-${tone}`} role={tone === 'danger' ? 'alert' : undefined}>
      <Icon className="icon" aria-hidden />
      <div className="notice-text">{children}</div>
      {actions}
    </div>
  );
}
