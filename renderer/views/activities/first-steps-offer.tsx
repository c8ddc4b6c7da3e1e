/** First steps that were put off are offered again above the list, until they are done or not wanted any more. */
import { firstRegisterMessages } from '#register/language/first-register-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { invalidateScopes, useCalls } from '#renderer/queries.ts';
import { useNavigation } from '#renderer/routes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { stepNames } from '#renderer/views/first-register/steps.ts';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import { useQueryClient } from '@tanstack/react-query';

export function FirstStepsOffer() {
  const t = useMessages(firstRegisterMessages);
  const { firstSteps } = useRegister();
  const { client } = useCalls();
  const queryClient = useQueryClient();
  const { go } = useNavigation();
  const showFailure = useShowFailure();
  if (firstSteps === null) return null;
  const dismiss = async (): Promise<void> => {
    try {
      await client.register.noteFirstSteps({ standing: null });
      await invalidateScopes(queryClient, ['register']);
    } catch (error) {
      showFailure(asFailure(error));
    }
  };
  return (
    <div className="first-steps-offer">
      <Notice
        actions={
          <div className="notice-actions">
            <Button isSmall look="primary" onPress={() => go({ view: 'firstSteps' })}>
              {t('offer.continue')}
            </Button>
            <Button isSmall look="quiet" onPress={() => void dismiss()}>
              {t('offer.dismiss')}
            </Button>
          </div>
        }
      >
        {t('offer.text', { step: t(stepNames[firstSteps.step]) })}
      </Notice>
    </div>
  );
}

/** In a list with nothing in it yet; while steps are unfinished, the offer above it says it better. */
export function BeginFirstSteps() {
  const t = useMessages(firstRegisterMessages);
  const { firstSteps } = useRegister();
  const { go } = useNavigation();
  if (firstSteps !== null) return null;
  return <Button onPress={() => go({ view: 'firstSteps' })}>{t('offer.begin')}</Button>;
}
