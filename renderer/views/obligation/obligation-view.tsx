/** Must this register be kept? For each activity, by the law in force, and what may change (Art. 30(5) GDPR). Information, not a gate. */
import { useQuery } from '@tanstack/react-query';
import { Scale } from 'lucide-react';
import { formatDate } from '#register/language/formats.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { isToVerify } from '#register/library/evidence.ts';
import { obligationFacts, type ObligationFact } from '#register/library/obligation.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useNavigation } from '#renderer/routes.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { Page } from '#renderer/views/shell/page.tsx';
import { DutyGroups } from './duty-groups.tsx';
import './obligation.css';

/** As data, not as the narrow type of each row. */
const facts: readonly ObligationFact[] = obligationFacts.rows;

export function ObligationView() {
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  const { queries } = useCalls();
  const { data: duties } = useQuery(queries.activityDuties());
  return (
    <Page title={t('obligation.title')} legalWord="Art. 30(5)" hint={t('obligation.lead')}>
      <div className="obligation">
        {duties !== undefined && <Answer all={duties.length} needed={duties.filter(isNeeded).length} />}
        <Section title={t('obligation.law')} isCard>
          {facts
            .filter(({ state }) => state === 'in_force')
            .map((fact) => (
              <Fact key={fact.id} fact={fact} />
            ))}
        </Section>
        {duties !== undefined && duties.length > 0 && (
          <Section title={t('obligation.byActivity')}>
            <DutyGroups duties={duties} />
          </Section>
        )}
        <Section
          title={t('obligation.reforms')}
          hint={t('obligation.checkedOn', { date: formatDate(obligationFacts.checkedOn, language) })}
          isCard
        >
          {facts
            .filter(({ state }) => state !== 'in_force')
            .map((fact) => (
              <Fact key={fact.id} fact={fact} />
            ))}
        </Section>
      </div>
    </Page>
  );
}

function isNeeded({ isNeeded: needed }: { readonly isNeeded: boolean }): boolean {
  return needed;
}

function Answer({ all, needed }: { readonly all: number; readonly needed: number }) {
  const t = useMessages(libraryMessages);
  const { queries } = useCalls();
  const { go } = useNavigation();
  const { data: organisation } = useQuery(queries.organisation());
  const employees = organisation?.employees ?? null;
  return (
    <div className="obligation-answer">
      <Scale className="icon" aria-hidden />
      <div className="obligation-answer-text">
        <p className="obligation-verdict">
          {all === 0
            ? t('obligation.empty')
            : needed === 0
              ? t('obligation.no')
              : t('obligation.yes', { needed, all })}
        </p>
        {organisation !== undefined && (
          <p className="quiet">
            {employees === null
              ? t('obligation.peopleUnknown')
              : t('obligation.people', { count: employees })}{' '}
            <Button look="quiet" isSmall onPress={() => go({ view: 'organisation' })}>
              {t('obligation.organisation')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

function Fact({ fact }: { readonly fact: ObligationFact }) {
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  const { state, title, text, reference, date, mark } = fact;
  return (
    <article className="obligation-fact">
      <h3>
        {title[language]}
        {state !== 'in_force' && <Badge tone="quiet">{t(`obligation.state.${state}`)}</Badge>}
        {isToVerify(mark) && <Badge tone="caution">{t('evidence.toVerify')}</Badge>}
      </h3>
      <p>{text[language]}</p>
      <p className="quiet small">
        {reference}
        {date !== null && ` · ${formatDate(date, language)}`}
      </p>
    </article>
  );
}
