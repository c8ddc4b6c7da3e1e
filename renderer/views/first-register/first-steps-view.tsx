/** The first steps in a register that exists: what was chosen is written as one goes on, and any step can be come back to. */
import { useQuery } from '@tanstack/react-query';
import { asFailure } from '#renderer/client.ts';
import { useCalls } from '#renderer/queries.ts';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { FirstSteps } from './first-steps.tsx';

export function FirstStepsView() {
  const { queries } = useCalls();
  const organisation = useQuery(queries.organisation());
  const filled = useQuery(queries.filledRegister());
  if (organisation.data !== undefined && filled.data !== undefined)
    return <FirstSteps organisation={organisation.data} filled={filled.data} />;
  const error = organisation.error ?? filled.error;
  if (error === null) return null;
  return (
    <FailureView
      failure={asFailure(error)}
      onRetry={() => void Promise.all([organisation.refetch(), filled.refetch()])}
    />
  );
}
