/** What changed between two days, in sentences. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '#register/language/formats.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { asFailure } from '#renderer/client.ts';
import { openDrafts } from '#renderer/draft/open-drafts.ts';
import { useFailureText, useShowFailure } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useToday } from '#renderer/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { useWrite } from '#renderer/writes.ts';

export function CompareSection() {
  const t = useMessages(historyMessages);
  const today = useToday();
  const [from, setFrom] = useState<IsoDate | null>(null);
  const [to, setTo] = useState<IsoDate | null>(today);
  return (
    <Section title={t('compare.title')} hint={t('compare.hint')} isCard>
      <div className="compare-days">
        <DateField label={t('compare.from')} value={from} onChange={setFrom} />
        <DateField label={t('compare.to')} value={to} onChange={setTo} />
      </div>
      {from !== null && <LookAt day={from} />}
      {from !== null && to !== null && <Sentences from={from} to={to} />}
    </Section>
  );
}

function LookAt({ day }: { readonly day: IsoDate }) {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const showFailure = useShowFailure();
  const lookAt = useWrite('history.lookAt');
  const look = async (): Promise<void> => {
    try {
      // What is typed belongs to the present.
      if (await openDrafts.flush()) await lookAt.mutateAsync({ day });
    } catch (error) {
      showFailure(asFailure(error));
    }
  };
  return (
    <div className="history-actions">
      <Button icon={History} isDisabled={lookAt.isPending} onPress={() => void look()}>
        {t('asOf.look', { date: formatDate(day, language) })}
      </Button>
    </div>
  );
}

function Sentences({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }) {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const textOf = useFailureText();
  const { queries } = useCalls();
  const { data, error } = useQuery({
    ...queries.difference({ language, from, to }),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <output className="sentences">{textOf(asFailure(error))}</output>;
  if (data === undefined) return null;
  return (
    <output className="sentences">
      {data.sentences.length === 0 ? (
        <p className="quiet">{t('difference.none')}</p>
      ) : (
        <SentenceList sentences={data.sentences} />
      )}
    </output>
  );
}

export function SentenceList({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="plain-list">
      {/* Two objects of one name may have changed in the same way. */}
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
