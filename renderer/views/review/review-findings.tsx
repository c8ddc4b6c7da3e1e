/** What is wrong in a policy: the passage and its place, and on demand why, what to do, and the article. */
import { useId, useState } from 'react';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { reviewMessages } from '#register/language/review-messages.ts';
import type { ReportedReviewFinding } from '#register/review/review-report.ts';
import { FindingDetails } from '#renderer/findings/finding-details.tsx';
import { findingIcons } from '#renderer/findings/finding-looks.ts';
import { useMessages } from '#renderer/language.tsx';

export function ReviewFindings({ findings }: { readonly findings: readonly ReportedReviewFinding[] }) {
  const t = useMessages(reviewMessages);
  if (findings.length === 0) return <p>{t('view.nothing')}</p>;
  return (
    <ul className="card review-list">
      {findings.map((finding, index) => (
        <li key={`${finding.rule} ${index}`}>
          <ReviewFinding finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function ReviewFinding({ finding }: { readonly finding: ReportedReviewFinding }) {
  const t = useMessages(findingsMessages);
  const detailsId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { severity, severityText, message, quote, place, why, todo, articles, rule } = finding;
  const Icon = findingIcons[severity];
  return (
    <div className={`finding is-${severity}`}>
      <Icon className="icon" aria-hidden />
      <div className="finding-body">
        <p className="finding-line">
          <span className="finding-kind">{severityText}</span> {message}
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
        </p>
        <Quote quote={quote} place={place} />
        {isOpen && <FindingDetails id={detailsId} finding={{ why, todo, articles, rule }} />}
      </div>
    </div>
  );
}

/** The policy's own words; what is missing from the whole text has none. */
export function Quote({ quote, place }: { readonly quote: string; readonly place: string }) {
  return (
    <p className="review-quote">
      {quote !== '' && <q>{quote}</q>} <span className="quiet">{place}</span>
    </p>
  );
}
