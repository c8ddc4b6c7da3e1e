/** The difference on paper: saved as PDF or as a page, or printed. */
import { useMutation } from '@tanstack/react-query';
import { FileDown, Printer } from 'lucide-react';
import type { Client } from '#electron/contract/contract.ts';
import type { Moment } from '#register/history/moment.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toast.tsx';

type Format = Parameters<Client['history']['saveDifference']>[0]['format'];

export function DifferenceActions({ from, to }: { readonly from: Moment; readonly to: Moment }) {
  const t = useMessages(historyMessages);
  const w = useMessages(windowMessages);
  const language = useLanguage();
  const { client } = useCalls();
  const showFailure = useShowFailure();
  const fail = (error: unknown): void => showFailure(asFailure(error));
  const save = useMutation({
    mutationFn: (format: Format) => client.history.saveDifference({ language, from, to, format }),
    onSuccess: (saved) => {
      if (saved === null) return;
      const { path, fileName } = saved;
      showToast({
        text: t('difference.saved', { file: fileName }),
        action: {
          label: w('register.showInFolder'),
          onAction: () => void client.documents.showInFolder({ path }).catch(fail),
        },
      });
    },
    onError: fail,
  });
  const print = useMutation({
    mutationFn: () => client.history.printDifference({ language, from, to }),
    onError: fail,
  });
  const isBusy = save.isPending || print.isPending;
  return (
    <div className="history-actions">
      <Button icon={FileDown} isDisabled={isBusy} onPress={() => save.mutate('pdf')}>
        {t('difference.savePdf')}
      </Button>
      <Button icon={FileDown} look="quiet" isDisabled={isBusy} onPress={() => save.mutate('html')}>
        {t('difference.saveHtml')}
      </Button>
      <Button icon={Printer} look="quiet" isDisabled={isBusy} onPress={() => print.mutate()}>
        {t('difference.print')}
      </Button>
    </div>
  );
}
