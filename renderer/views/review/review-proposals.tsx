/** What a policy could add to the register, taken over one by one; each is one change, which undo takes back. */
import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { reviewMessages } from '#register/language/review-messages.ts';
import type { ReportedProposal } from '#register/review/review-report.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { isFocusFree } from '#renderer/focus.ts';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { useWrite } from '#renderer/writes.ts';
import { Quote } from './review-findings.tsx';

export interface ReviewProposalsProps {
  readonly proposals: readonly ReportedProposal[];
  /** Judged again, after one was taken over. */
  readonly isBusy: boolean;
}

export function ReviewProposals({ proposals, isBusy }: ReviewProposalsProps) {
  const t = useMessages(reviewMessages);
  const showFailure = useShowFailure();
  const isReadOnly = useIsReadOnly();
  const accept = useWrite('review.accept');
  const [taken, setTaken] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const last = useRef(-1);

  // What was taken over is gone from the list, and the focus with it: on to what has come in its place.
  useEffect(() => {
    if (last.current < 0 || !isFocusFree()) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    buttons[Math.min(last.current, buttons.length - 1)]?.focus();
  }, [proposals]);

  const take = ({ accept: acceptance, message }: ReportedProposal, index: number): void => {
    last.current = index;
    accept.mutate(acceptance, {
      onSuccess: () => setTaken(message),
      onError: (error) => showFailure(asFailure(error)),
    });
  };
  return (
    <section className="review-side" aria-label={t('view.proposals')}>
      <p className="quiet">{t('view.proposalsHint')}</p>
      <output className="review-taken">
        {taken !== '' && (
          <>
            <Check className="icon" aria-hidden />
            <span>{t('view.taken', { what: taken })}</span>
          </>
        )}
      </output>
      {proposals.length === 0 && <p>{t('view.noProposal')}</p>}
      <ul className="card review-list" ref={list} hidden={proposals.length === 0}>
        {proposals.map((proposal, index) => (
          <li key={proposal.key} className="review-proposal">
            <div>
              <p>{proposal.message}</p>
              {proposal.now !== '' && <p className="quiet">{proposal.now}</p>}
              {proposal.passage !== null && <Quote {...proposal.passage} />}
            </div>
            <Button
              isSmall
              aria-label={t('view.takeOf', { what: proposal.message })}
              isDisabled={isReadOnly || isBusy || accept.isPending}
              onPress={() => take(proposal, index)}
            >
              {t('view.take')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
