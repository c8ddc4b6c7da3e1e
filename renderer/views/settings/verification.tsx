/** Asks SQLite whether the file is sound, and says in plain words what it found. */
import { useQuery } from '@tanstack/react-query';
import { CircleCheck, ShieldQuestion } from 'lucide-react';
import { formatInstant } from '#register/language/formats.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';

export function Verification() {
  const t = useMessages(windowMessages);
  const language = useLanguage();
  const { queries } = useCalls();
  const {
    data: report,
    error,
    refetch,
    isFetching,
  } = useQuery({
    ...queries.registerVerification(),
    // It reads the whole file: only when asked.
    enabled: false,
  });
  return (
    <Section title={t('verify.title')} hint={t('verify.hint')} isCard>
      <div>
        <Button icon={ShieldQuestion} isDisabled={isFetching} onPress={() => void refetch()}>
          {isFetching ? t('verify.busy') : t('verify.start')}
        </Button>
      </div>
      {error !== null && <FailureView failure={asFailure(error)} />}
      {report !== undefined && error === null && (
        <output className="verification">
          {report.isIntact ? (
            <p className="verification-verdict">
              <CircleCheck className="icon" aria-hidden />
              {t('verify.intact')}
            </p>
          ) : (
            <Notice tone="danger">
              <p>{t('verify.damaged')}</p>
              <ul className="verification-faults">
                {report.faults.map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            </Notice>
          )}
          {report.longerBackup !== null && (
            <p>
              {t('verify.longerBackup', {
                backup: report.longerBackup.changes,
                file: report.counts.changes,
              })}
            </p>
          )}
          <dl className="facts">
            <div>
              <dt>{t('verify.contents')}</dt>
              <dd>
                {t('verify.counts', {
                  activities: report.counts.activities,
                  processorActivities: report.counts.processorActivities,
                  providers: report.counts.providers,
                })}
              </dd>
            </div>
            <div>
              <dt>{t('verify.changes')}</dt>
              <dd>{report.counts.changes}</dd>
            </div>
            <div>
              <dt>{t('verify.lastChange')}</dt>
              <dd>
                {report.lastChangeAt === null
                  ? t('status.nothingYet')
                  : formatInstant(report.lastChangeAt, language)}
              </dd>
            </div>
            <div>
              <dt>{t('verify.lastBackup')}</dt>
              <dd>
                {report.lastBackup === null ? (
                  t('verify.noBackup')
                ) : (
                  <>
                    {formatInstant(report.lastBackup.at, language)}
                    <span className="path small quiet verification-place">{report.lastBackup.path}</span>
                  </>
                )}
              </dd>
            </div>
            <div>
              <dt>{t('verify.schema')}</dt>
              <dd>{report.schemaVersion}</dd>
            </div>
          </dl>
        </output>
      )}
    </Section>
  );
}
