/** A finding in a line: what it is, why when asked, and what can be done about it with one click. */
import { useId, useState, type ReactNode } from 'react';
import type { ShownFinding } from '#electron/contract/findings.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { formatDate } from '#register/language/formats.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { FindingDetails } from './finding-details.tsx';
import { findingIcons } from './finding-looks.ts';
import type { FindingActions } from './findings-context.ts';

export interface FindingNoteProps {
  readonly finding: ShownFinding;
  readonly actions: FindingActions | null;
  /** Of the words, for the field that they describe. */
  readonly textId?: string;
  /** The message as a way to its field, in a list. */
  readonly link?: ReactNode;
}

export function FindingNote({ finding, actions, textId, link }: FindingNoteProps) {
  const t = useMessages(findingsMessages);
  const language = useLanguage();
  const detailsId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { kind, message, fix, formerly } = finding;
  const Icon = findingIcons[kind];
  return (
    <div className={`finding is-${kind}`}>
      <Icon className="icon" aria-hidden />
      <div className="finding-body">
        <p className="finding-line">
          <span id={textId}>
            <span className="finding-kind">{t(`kind.${kind}`)}</span> {link ?? message}
          </span>
          {/* Plain buttons: a React Aria field around them hands its own press behaviour to any of its buttons. */}
          <span className="finding-actions">
            <button
              type="button"
              className="finding-action"
              aria-label={t('finding.whyOf', { message })}
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailsId : undefined}
              onClick={() => setIsOpen(!isOpen)}
            >
              {t('finding.why')}
            </button>
            {actions !== null && fix !== null && (
              <button type="button" className="finding-action is-fix" onClick={() => actions.fix(finding)}>
                {fix}
              </button>
            )}
            {actions !== null && (
              <button
                type="button"
                className="finding-action"
                aria-label={t('finding.setAsideOf', { message })}
                onClick={() => actions.setAside(finding)}
              >
                {t('finding.setAside')}
              </button>
            )}
          </span>
        </p>
        {formerly !== null && (
          <p className="finding-former">
            {t('finding.formerly', {
              date: formatDate(formerly.setAsideOn, language),
              reason: formerly.reason,
            })}
          </p>
        )}
        {isOpen && <FindingDetails finding={finding} id={detailsId} />}
      </div>
    </div>
  );
}
