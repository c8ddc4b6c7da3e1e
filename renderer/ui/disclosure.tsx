/** A part that opens and closes, with a one-line summary of what is inside while it is closed. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';

export interface DisclosureProps {
  readonly title: ReactNode;
  readonly summary?: ReactNode;
  /** Badges and buttons at the right of the title, outside its button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly startsOpen?: boolean;
  readonly level?: 2 | 3 | 4;
}

export function Disclosure({
  title,
  summary,
  aside,
  children,
  isOpen,
  onOpenChange,
  startsOpen = false,
  level = 3,
}: DisclosureProps) {
  return (
    <AriaDisclosure
      className="disclosure"
      defaultExpanded={startsOpen}
      {...(isOpen !== undefined && { isExpanded: isOpen })}
      {...(onOpenChange && { onExpandedChange: onOpenChange })}
    >
      {({ isExpanded }) => (
        <>
          <div className="disclosure-head">
            <Heading level={level} className="disclosure-heading">
              <Button slot="trigger" className="disclosure-button">
                <ChevronRight className="icon" aria-hidden />
                <span>{title}</span>
                {!isExpanded && summary !== undefined && (
                  <span className="disclosure-summary">{summary}</span>
                )}
              </Button>
            </Heading>
            {aside}
          </div>
          <DisclosurePanel className="disclosure-panel">
            {isExpanded && <div className="disclosure-inside">{children}</div>}
          </DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
