/** The frame of the first steps: at the left where one is, at the right one question, below it the way back, past and on. */
import { Check, ShieldCheck } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { FirstStep } from '#electron/contract/register.ts';
import { firstRegisterMessages } from '#register/language/first-register-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { settleFocus } from '#renderer/focus.ts';
import { useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { stepNames, steps } from './steps.ts';
import './first-register.css';

export interface StepFrameProps {
  readonly step: FirstStep;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  /** What the main button says; “Continue” unless said otherwise. */
  readonly continueLabel?: string;
  readonly onContinue: () => void;
  readonly isBusy?: boolean;
  readonly onBack?: (() => void) | undefined;
  readonly onSkip?: (() => void) | undefined;
  /** Leaves the steps: “Finish later”, “Cancel”. */
  readonly leaveLabel?: string;
  readonly onLeave?: (() => void) | undefined;
  /** Steps that can be gone to from here; none of those that the register must exist for before it does. */
  readonly onGo?: ((step: FirstStep) => void) | undefined;
  /** How much is chosen. */
  readonly tally?: string;
  /** What is saved; nothing while there is no register. */
  readonly status?: ReactNode;
}

export function StepFrame(props: StepFrameProps) {
  const t = useMessages(firstRegisterMessages);
  const { step, title, lead, children, onContinue, isBusy = false, onBack, onSkip, tally } = props;
  const number = steps.indexOf(step) + 1;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => settleFocus(), [step]);
  useEffect(() => {
    // The step begins at its title: from there Enter goes on, as it does from a field; with Ctrl, from anywhere.
    const goOn = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter') return;
      const element = form.current;
      const isAtTitle = event.target instanceof HTMLHeadingElement && element?.contains(event.target);
      const isFromAnywhere = event.ctrlKey || event.metaKey;
      if (isAtTitle !== true && !isFromAnywhere) return;
      event.preventDefault();
      element?.requestSubmit();
    };
    window.addEventListener('keydown', goOn);
    return () => window.removeEventListener('keydown', goOn);
  }, []);
  return (
    <div className="first-steps">
      <Rail {...props} />
      <form
        className="first-step"
        // A form begins anew for each step, and so does its scroll position.
        key={step}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onContinue();
        }}
        ref={form}
      >
        <div className="first-step-scroll">
          <div className="first-step-content">
            <header className="first-step-head">
              <p className="first-step-count">{t('step.count', { number, count: steps.length })}</p>
              <h1 tabIndex={-1}>{title}</h1>
              <p className="first-step-lead">{lead}</p>
            </header>
            {children}
          </div>
        </div>
        <footer className="first-step-foot">
          <div className="first-step-buttons">
            {onBack && (
              <Button look="quiet" onPress={onBack}>
                {t('go.back')}
              </Button>
            )}
            <output className="first-step-tally">{tally}</output>
            {onSkip && (
              <Button look="quiet" onPress={onSkip}>
                {t('go.skip')}
              </Button>
            )}
            <Button look="primary" type="submit" isDisabled={isBusy}>
              {props.continueLabel ?? t('go.continue')}
            </Button>
          </div>
        </footer>
      </form>
    </div>
  );
}

function Rail({ step, onGo, leaveLabel, onLeave, status }: StepFrameProps) {
  const t = useMessages(firstRegisterMessages);
  const w = useMessages(windowMessages);
  const current = steps.indexOf(step);
  return (
    <aside className="first-steps-rail" aria-label={t('steps.title')}>
      <p className="brand">
        <span className="brand-mark" aria-hidden>
          30
        </span>
        Trente
      </p>
      <ol className="first-steps-list">
        {steps.map((name, index) => (
          <li
            key={name}
            aria-current={index === current ? 'step' : undefined}
            data-done={index < current || undefined}
          >
            <StepName
              name={t(stepNames[name])}
              isDone={index < current}
              number={index + 1}
              onGo={onGo && index !== current && name !== 'done' ? () => onGo(name) : undefined}
            />
          </li>
        ))}
      </ol>
      <div className="first-steps-rail-foot">
        {onLeave && (
          <Button look="quiet" isSmall onPress={onLeave}>
            {leaveLabel ?? t('go.later')}
          </Button>
        )}
        {status ?? (
          <p className="status-text quiet small">
            <ShieldCheck className="icon" aria-hidden />
            {w('promise.short')}
          </p>
        )}
      </div>
    </aside>
  );
}

function StepName({
  name,
  number,
  isDone,
  onGo,
}: {
  readonly name: string;
  readonly number: number;
  readonly isDone: boolean;
  readonly onGo: (() => void) | undefined;
}) {
  const content = (
    <>
      <span className="first-steps-mark" aria-hidden>
        {isDone ? <Check className="icon" /> : number}
      </span>
      {name}
    </>
  );
  if (onGo === undefined) return <span className="first-steps-name">{content}</span>;
  return (
    <button type="button" className="first-steps-name" onClick={onGo}>
      {content}
    </button>
  );
}
