/** What changed between two days or versions, in sentences. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useState } from 'react';
import type { VersionEntry } from '#electron/contract/history.ts';
import type { Moment } from '#register/history/moment.ts';
import { formatDate } from '#register/language/formats.ts';
import { historyMessages } from '#register/language/history-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useFailureText } from '#renderer/failure-text.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useToday } from '#renderer/today.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { DifferenceActions } from './difference-actions.tsx';
import { MomentPicker } from './moment-picker.tsx';
import { useLookAt } from './use-look-at.ts';

export function CompareSection() {
  const t = useMessages(historyMessages);
  const today = useToday();
  const { queries } = useCalls();
  const { data: versions = [] } = useQuery(queries.versions());
  const [from, setFrom] = useState<Moment | null>(null);
  const [to, setTo] = useState<Moment | null>({ kind: 'day', day: today });
  return (
    <Section title={t('compare.title')} hint={t('compare.hint')} isCard>
      <div className="compare-days">
        <MomentPicker label={t('compare.from')} value={from} onChange={setFrom} versions={versions} />
        <MomentPicker label={t('compare.to')} value={to} onChange={setTo} versions={versions} />
      </div>
      {from !== null && <LookAt moment={from} versions={versions} />}
      {from !== null && to !== null && <Sentences from={from} to={to} />}
    </Section>
  );
}

interface LookAtProps {
  readonly moment: Moment;
  readonly versions: readonly VersionEntry[];
}

function LookAt({ moment, versions }: LookAtProps) {
  const t = useMessages(historyMessages);
  const language = useLanguage();
  const { look, isPending } = useLookAt();
  const words =
    moment.kind === 'day'
      ? t('asOf.look', { date: formatDate(moment.day, language) })
      : t('asOf.lookVersion', { name: versions.find(({ id }) => id === moment.id)?.name ?? '' });
  return (
    <div className="history-actions">
      <Button icon={History} isDisabled={isPending} onPress={() => void look(moment)}>
        {words}
      </Button>
    </div>
  );
}

function Sentences({ from, to }: { readonly from: Moment; readonly to: Moment }) {
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
    <>
      <output className="sentences">
        {data.sentences.length === 0 ? (
          <p className="quiet">{t('difference.none')}</p>
        ) : (
          <SentenceList sentences={data.sentences} />
        )}
      </output>
      {data.sentences.length > 0 && <DifferenceActions from={from} to={to} />}
    </>
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
