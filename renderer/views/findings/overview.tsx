/** What is left before the register is complete, in words; and what comes next when nothing is. */
import { CircleCheck } from 'lucide-react';
import type { RegisterOverview } from '#electron/contract/findings.ts';
import type { OverviewPhrase } from '#register/checks/overview.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { findingIcons } from '#renderer/findings/finding-looks.ts';
import { capitalised, isComplete, lawfulWords, lookAtWords } from '#renderer/findings/overview-words.ts';
import { useMessages } from '#renderer/language.tsx';
import { useNavigation } from '#renderer/routes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';

export interface OverviewProps {
  readonly overview: RegisterOverview;
  /** Shows the findings behind a phrase. */
  readonly onPhrase: (phrase: OverviewPhrase) => void;
}

export function Overview({ overview, onPhrase }: OverviewProps) {
  const t = useMessages(findingsMessages);
  const { go } = useNavigation();
  const sentences = [lawfulWords(overview, t), lookAtWords(overview, t)].filter(
    (sentence) => sentence !== undefined,
  );
  if (overview.activities === 0) {
    return (
      <Section title={t('overview.title')} isCard>
        <p>{t('overview.empty')}</p>
      </Section>
    );
  }
  return (
    <Section title={t('overview.title')} isCard>
      {isComplete(overview) ? (
        <div className="overview-complete">
          <CircleCheck className="icon" aria-hidden />
          <div>
            <p className="overview-strong">{t('overview.complete')}</p>
            {overview.counts.warning > 0 && <p>{lookAtWords(overview, t)}</p>}
            <p>{t('overview.next')}</p>
            <Button isSmall onPress={() => go({ view: 'documents' })}>
              {t('overview.toDocuments')}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <Phrases kind="missing" overview={overview} onPhrase={onPhrase} />
          <Phrases kind="error" overview={overview} onPhrase={onPhrase} />
          {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
        </>
      )}
    </Section>
  );
}

function Phrases({ kind, overview, onPhrase }: OverviewProps & { readonly kind: 'missing' | 'error' }) {
  const t = useMessages(findingsMessages);
  const phrases = overview.phrases.filter((phrase) => phrase.kind === kind);
  if (phrases.length === 0) return null;
  const Icon = findingIcons[kind];
  return (
    <div className={`overview-part is-${kind}`}>
      <h3>
        <Icon className="icon" aria-hidden />
        {t(kind === 'missing' ? 'overview.missing' : 'overview.unlawful')}
      </h3>
      <ul className="overview-phrases">
        {phrases.map((phrase) => (
          <li key={phrase.words}>
            <button type="button" className="text-link" onClick={() => onPhrase(phrase)}>
              {capitalised(phrase.words, t)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
