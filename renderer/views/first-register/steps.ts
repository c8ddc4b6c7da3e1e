/** The first steps in their order, and what each is called. */
import type { FirstStep, FirstStepsStanding } from '#electron/contract/register.ts';
import type { FirstRegisterMessage } from '#register/language/first-register-messages.ts';

export const steps: readonly FirstStep[] = [
  'language',
  'organisation',
  'trade',
  'activities',
  'providers',
  'done',
];

export const stepNames: Readonly<Record<FirstStep, FirstRegisterMessage>> = {
  language: 'step.language',
  organisation: 'step.organisation',
  trade: 'step.trade',
  activities: 'step.activities',
  providers: 'step.providers',
  done: 'step.done',
};

export function stepAfter(step: FirstStep, by: 1 | -1): FirstStep {
  return steps[steps.indexOf(step) + by] ?? step;
}

/** Begun again in a register that has no unfinished steps. */
export const freshStanding: FirstStepsStanding = {
  step: 'organisation',
  isPutOff: false,
  profileId: null,
  templateIds: null,
  cardIds: null,
};
