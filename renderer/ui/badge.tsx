/** A word in a small coloured pill; the word says it, the colour only helps. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'accent' | 'good' | 'caution' | 'danger' | 'quiet';

export interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly icon?: LucideIcon;
}

export function Badge({ children, tone = 'neutral', icon: Icon }: BadgeProps) {
  return (
    <span className={`badge tone-${tone}`}>
      {Icon && <Icon className="icon" aria-hidden />}
      {children}
    </span>
  );
}
