/** What a policy names, and where policy and register say different things. */
import { reviewMessages } from '#register/language/review-messages.ts';
import type { RecognisedList } from '#register/review/describe-review.ts';
import type { ReportedDifference } from '#register/review/review-report.ts';
import { useMessages } from '#renderer/language.tsx';
import { Quote } from './review-findings.tsx';

export function ReviewRecognised({ lists }: { readonly lists: readonly RecognisedList[] }) {
  const t = useMessages(reviewMessages);
  return (
    <dl className="card review-recognised">
      {lists.map(({ title, entries }) => (
        <div key={title}>
          <dt>{title}</dt>
          {entries.length === 0 && <dd className="quiet">{t('recognised.none')}</dd>}
          {entries.map(({ text, place }, index) => (
            <dd key={`${text} ${index}`}>
              {text} <span className="quiet">{place}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const sides = ['policy', 'register', 'both'] as const;

export function ReviewDifferences({ differences }: { readonly differences: readonly ReportedDifference[] }) {
  const t = useMessages(reviewMessages);
  if (differences.length === 0) return <p>{t('view.noDifference')}</p>;
  return sides.map((side) => {
    const some = differences.filter(({ onlyIn }) => onlyIn === side);
    if (some.length === 0) return null;
    return (
      <section key={side} className="review-side">
        <h2>{t(`view.side.${side}`)}</h2>
        <ul className="card review-list">
          {some.map(({ message, passage }, index) => (
            <li key={`${message} ${index}`}>
              <p>{message}</p>
              {passage !== null && <Quote {...passage} />}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
