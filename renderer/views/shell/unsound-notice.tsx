/** What opening cannot see without reading everything: that a part of the file is no longer what was written. Looked for a moment later, said above every view. */
import { useEffect, useState } from 'react';
import type { VerificationReport } from '#electron/contract/register.ts';
import { formatInstant } from '#register/language/formats.ts';
import { keepingMessages } from '#register/language/keeping-messages.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useNavigation } from '#renderer/routes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useRegister } from './register-context.ts';

/** The first screen comes first. */
const delayMs = 2_000;

/** A larger register takes seconds, in which nothing else is answered: its backups verify it, and whoever asks in the settings. */
const mostActivities = 500;

export function UnsoundNotice() {
  const t = useMessages(keepingMessages);
  const language = useLanguage();
  const { go } = useNavigation();
  const report = useVerification();
  if (report === undefined || report.isIntact) return null;
  const { lastBackup } = report;
  return (
    <div className="read-only-notice">
      <Notice tone="danger">
        <p>{t('unsound.text')}</p>
        {lastBackup === null ? (
          <p>{t('rescue.none')}</p>
        ) : (
          <>
            <p>{t('unsound.last', { at: formatInstant(lastBackup.at, language) })}</p>
            <div className="notice-actions">
              <Button isSmall look="primary" onPress={() => go({ view: 'history' })}>
                {t('unsound.backups')}
              </Button>
            </div>
          </>
        )}
      </Notice>
    </div>
  );
}

/** Once for each register that is opened; undefined until it is known. */
function useVerification(): VerificationReport | undefined {
  const { client } = useCalls();
  const { path, counts } = useRegister();
  const isQuick = counts.activities + counts.processorActivities <= mostActivities;
  const [report, setReport] = useState<VerificationReport>();
  useEffect(() => {
    if (!isQuick) return undefined;
    let isLeft = false;
    const look = async (): Promise<void> => {
      const found = await client.register.verify({});
      if (!isLeft) setReport(found);
    };
    // What cannot even be verified is told by whatever reads it next.
    const timer = setTimeout(() => void look().catch(() => undefined), delayMs);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [client, path, isQuick]);
  return report;
}
