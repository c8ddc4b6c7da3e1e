/** A published policy, held against the law and against the register: pasted, dropped or opened; nothing of it is kept. */
import { reviewMessages } from '#register/language/review-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/views/shell/page.tsx';
import { useShownAfter } from '#renderer/ui/use-shown-after.ts';
import { PolicyForm } from './policy-form.tsx';
import { ReviewResult } from './review-result.tsx';
import { useReview } from './use-review.ts';
import '#renderer/findings/findings.css';
import './review.css';

export function ReviewView() {
  const t = useMessages(reviewMessages);
  const textOf = useFailureText();
  const review = useReview();
  const { given, give, report, error, isBusy, stop } = review;
  const isSlow = useShownAfter(1_000, isBusy);
  const failure = error === null ? undefined : asFailure(error);
  const stopAll = (): void => {
    stop();
    if (report === undefined) give(null);
  };
  return (
    <Page title={t('view.title')} legalWord={t('view.legalWord')} hint={t('view.hint')}>
      <div className="review">
        {isSlow && (
          <div className="review-busy">
            <output className="quiet">{t('view.busy')}</output>
            <Button isSmall onPress={stopAll}>
              {t('view.stop')}
            </Button>
          </div>
        )}
        {failure !== undefined && failure.code !== 'document.cancelled' && (
          <Notice tone="danger">
            <p>{textOf(failure)}</p>
          </Notice>
        )}
        {given === null || (report === undefined && !isBusy) ? (
          <PolicyForm given={given} onGive={give} />
        ) : (
          report !== undefined && <ReviewResult given={given} give={give} report={report} isBusy={isBusy} />
        )}
      </div>
    </Page>
  );
}
