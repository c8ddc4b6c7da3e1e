/** What a review says, in four parts; language and country can be changed, and it is judged again. */
import { CircleCheck, FileDown } from 'lucide-react';
import { useState } from 'react';
import type { Severity } from '#register/checks/finding.ts';
import { reviewMessages } from '#register/language/review-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import type { ReviewReport } from '#register/review/review-report.ts';
import { asFailure } from '#renderer/client.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { SegmentedControl } from '#renderer/ui/radio-group.tsx';
import { PolicyChoices } from './policy-form.tsx';
import { ReviewFindings } from './review-findings.tsx';
import { ReviewDifferences, ReviewRecognised } from './review-lists.tsx';
import { ReviewProposals } from './review-proposals.tsx';
import type { GivenPolicy } from './use-review.ts';

const parts = ['findings', 'recognised', 'differences', 'proposals'] as const;
type Part = (typeof parts)[number];

export interface ReviewResultProps {
  readonly given: GivenPolicy;
  readonly give: (policy: GivenPolicy | null) => void;
  readonly report: ReviewReport;
  readonly isBusy: boolean;
}

export function ReviewResult({ given, give, report, isBusy }: ReviewResultProps) {
  const t = useMessages(reviewMessages);
  const [part, setPart] = useState<Part>('findings');
  const counts = {
    findings: report.findings.length,
    recognised: report.recognised.reduce((sum, { entries }) => sum + entries.length, 0),
    differences: report.differences.length,
    proposals: report.proposals.length,
  };
  return (
    <>
      <section className="card review-head" aria-label={given.name}>
        <div className="review-head-line">
          <h2>{given.name}</h2>
          <Button look="quiet" isSmall onPress={() => give(null)}>
            {t('view.another')}
          </Button>
        </div>
        <p className="review-summary">{summary(report, t)}</p>
        <p className="quiet">{report.reading.join(' · ')}</p>
        {report.unread.map((line) => (
          <Notice key={line} tone="caution">
            {line}
          </Notice>
        ))}
        <div className="review-tools">
          <PolicyChoices
            policyLanguage={given.policyLanguage}
            country={given.country}
            onLanguage={(policyLanguage) => give({ ...given, policyLanguage })}
            onCountry={(country) => give({ ...given, country })}
          />
          <SaveReview given={given} />
        </div>
      </section>
      <SegmentedControl
        label={t('view.parts')}
        isLabelHidden
        options={parts.map((id) => ({ id, label: t(`view.part.${id}`, { count: counts[id] }) }))}
        value={part}
        onChange={setPart}
      />
      {part === 'findings' && <ReviewFindings findings={report.findings} />}
      {part === 'recognised' && <ReviewRecognised lists={report.recognised} />}
      {part === 'differences' && <ReviewDifferences differences={report.differences} />}
      {part === 'proposals' && <ReviewProposals proposals={report.proposals} isBusy={isBusy} />}
    </>
  );
}

function summary(
  { findings }: ReviewReport,
  t: (key: 'view.summary' | 'view.nothing', values?: Readonly<Record<string, number>>) => string,
): string {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return findings.length === 0
    ? t('view.nothing')
    : t('view.summary', { errors: count('error'), warnings: count('warning'), hints: count('hint') });
}

function SaveReview({ given }: { readonly given: GivenPolicy }) {
  const t = useMessages(reviewMessages);
  const w = useMessages(windowMessages);
  const language = useLanguage();
  const { client } = useCalls();
  const showFailure = useShowFailure();
  const [savedAs, setSavedAs] = useState('');
  const save = (format: 'html' | 'txt'): void => {
    const { source, policyLanguage, country, name } = given;
    const jobId = crypto.randomUUID();
    client.review
      .save({ source, policyLanguage, country, name, language, jobId, format })
      .then((saved) => setSavedAs(saved?.fileName ?? ''))
      .catch((error: unknown) => showFailure(asFailure(error)));
  };
  return (
    <div className="review-save">
      <Button icon={FileDown} onPress={() => save('html')}>
        {t('view.saveHtml')}
      </Button>
      <Button look="quiet" icon={FileDown} onPress={() => save('txt')}>
        {t('view.saveText')}
      </Button>
      <output className="quiet">
        {savedAs !== '' && (
          <>
            <CircleCheck className="icon" aria-hidden /> {w('documents.saved', { file: savedAs })}
          </>
        )}
      </output>
    </div>
  );
}
