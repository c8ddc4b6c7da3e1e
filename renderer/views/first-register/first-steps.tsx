/** One after the other: language, organisation, trade, activities, providers, done. */
import { useState } from 'react';
import type { FilledRegister, FirstStep } from '#electron/contract/register.ts';
import { firstRegisterMessages } from '#register/language/first-register-messages.ts';
import { findProfile } from '#register/library/first-register/proposals.ts';
import { findSectorProfile } from '#register/library/sectors.ts';
import type { Organisation } from '#register/model/organisation.ts';
import { asFailure } from '#renderer/client.ts';
import { useCommand } from '#renderer/commands.ts';
import { useShowFailure } from '#renderer/failure-text.tsx';
import { useMessages } from '#renderer/language.tsx';
import { homeRoute, useNavigation, type Route } from '#renderer/routes.ts';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import { StatusLine } from '#renderer/views/shell/status-line.tsx';
import { useWrite } from '#renderer/writes.ts';
import { ActivityChoice } from './activities-step.tsx';
import { chosenCards, chosenTemplates, templatesForTrade } from './choices.ts';
import { Done } from './done-step.tsx';
import { LanguageFields } from './language-step.tsx';
import { draftOf, withDraft } from './organisation-draft.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { ProviderChoice } from './providers-step.tsx';
import { StepFrame, type StepFrameProps } from './step-frame.tsx';
import { stepAfter } from './steps.ts';
import { otherTrade, TradeFields, type Trade } from './trade-step.tsx';
import { useOwnProviders } from './use-own-providers.ts';
import { useStanding } from './use-standing.ts';

type Fill = Parameters<ReturnType<typeof useWrite<'register.fill'>>['mutateAsync']>[0];

export interface FirstStepsProps {
  readonly organisation: Organisation;
  readonly filled: FilledRegister;
}

export function FirstSteps({ organisation, filled }: FirstStepsProps) {
  const t = useMessages(firstRegisterMessages);
  const { go } = useNavigation();
  const showFailure = useShowFailure();
  const fill = useWrite('register.fill');
  const own = useOwnProviders();
  const { standing, change, leave } = useStanding(useRegister().firstSteps);
  const { step } = standing;
  const known =
    findSectorProfile(standing.profileId ?? '') ??
    findProfile(
      organisation.sector,
      filled.activities.map(({ libraryId }) => ({ templateId: libraryId })),
    );
  const [draft, setDraft] = useState(() => draftOf(organisation));
  const [language, setLanguage] = useState(organisation.language);
  const [trade, setTrade] = useState<Trade>(() => ({
    tradeId: known?.id ?? (organisation.sector === 'other' ? otherTrade : null),
    country: organisation.country,
    employees: organisation.employees,
  }));
  const [isTried, setIsTried] = useState(false);
  const [isCountryKnown] = useState(organisation.country !== null);
  const isNameMissing = draft.legalName.trim() === '';
  const { country } = organisation;
  const templates = chosenTemplates(standing, filled, known, country);
  const cards = chosenCards(standing, filled);

  /** What the user has typed or told: written however the step is left. */
  const told = (): Fill => {
    if (step === 'language') return { organisation: { ...organisation, language } };
    if (step === 'organisation' && !isNameMissing)
      return { organisation: withDraft(organisation, draft, language) };
    if (step === 'trade') return { organisation: withTrade(organisation, trade) };
    return {};
  };
  /** What is proposed and ticked: written when the user goes on with it. */
  const chosen = (): Fill => {
    if (step === 'activities') return { templateIds: [...templates].toSorted() };
    if (step === 'providers') return { cardIds: [...cards] };
    return told();
  };
  const write = async (input: Fill): Promise<boolean> => {
    if (Object.keys(input).length === 0) return true;
    try {
      await fill.mutateAsync(input);
      return true;
    } catch (error) {
      showFailure(asFailure(error));
      return false;
    }
  };
  const moveTo = async (to: FirstStep, input: Fill): Promise<void> => {
    if (!(await write(input))) return;
    const isOtherTrade = step === 'trade' && trade.tradeId !== (known?.id ?? null);
    change({
      step: to,
      ...(isOtherTrade && {
        profileId: trade.tradeId,
        templateIds: templatesForTrade(trade, standing, filled),
      }),
      ...('templateIds' in input && { templateIds: null }),
      ...('cardIds' in input && { cardIds: null }),
    });
  };
  const goOn = (): void => {
    setIsTried(true);
    if (step === 'organisation' && isNameMissing) return;
    void moveTo(stepAfter(step, 1), chosen());
  };
  const goTo = (to: FirstStep): void => void moveTo(to, told());
  const leaveTo = async (route: Route): Promise<void> => {
    if (!(await write(told()))) return;
    await leave(step === 'done' ? null : { ...standing, isPutOff: true });
    go(route);
  };
  const goBack = (): void => goTo(stepAfter(step, -1));
  useCommand('navigate.back', step === 'language' ? () => void leaveTo(homeRoute) : goBack);

  const first = filled.activities[0];
  const frame: Omit<StepFrameProps, 'title' | 'lead' | 'children'> = {
    step,
    isBusy: fill.isPending,
    onContinue: goOn,
    onGo: goTo,
    onLeave: () => void leaveTo(homeRoute),
    status: <StatusLine />,
    ...(step !== 'language' && { onBack: goBack }),
    ...((step === 'trade' || step === 'activities' || step === 'providers') && {
      onSkip: () => goTo(stepAfter(step, 1)),
    }),
    ...(step === 'done' && {
      leaveLabel: t('go.toActivities'),
      // One way to the same place is enough.
      ...(first === undefined && { onLeave: undefined }),
      continueLabel: t(first === undefined ? 'go.toActivities' : 'done.openFirst'),
      onContinue: () => void leaveTo(first === undefined ? homeRoute : { view: 'activity', id: first.id }),
    }),
  };
  switch (step) {
    case 'language':
      return (
        <StepFrame {...frame} title={t('language.title')} lead={t('language.lead')}>
          <LanguageFields documentLanguage={language} onDocumentLanguage={setLanguage} />
        </StepFrame>
      );
    case 'organisation':
      return (
        <StepFrame {...frame} title={t('organisation.title')} lead={t('organisation.lead')}>
          <OrganisationForm
            draft={draft}
            onChange={(part) => setDraft((current) => ({ ...current, ...part }))}
            isNameMissing={isTried && isNameMissing}
          />
        </StepFrame>
      );
    case 'trade':
      return (
        <StepFrame {...frame} title={t('trade.title')} lead={t('trade.lead')}>
          <TradeFields
            trade={trade}
            onChange={(part) => setTrade((current) => ({ ...current, ...part }))}
            isCountryKnown={isCountryKnown}
          />
        </StepFrame>
      );
    case 'activities':
      return (
        <StepFrame
          {...frame}
          title={t('activities.title')}
          lead={t('activities.lead')}
          tally={t('activities.chosen', { count: templates.size })}
        >
          <ActivityChoice
            profile={known}
            country={country}
            chosen={templates}
            onChange={(ids) => change({ templateIds: [...ids] })}
            written={filled.activities}
          />
        </StepFrame>
      );
    case 'providers':
      return (
        <StepFrame
          {...frame}
          title={t('providers.title')}
          lead={t('providers.lead')}
          tally={t('providers.chosen', { count: cards.size + filled.ownProviders.length })}
        >
          <ProviderChoice
            profile={known}
            country={country}
            chosen={cards}
            onChange={(ids) => change({ cardIds: [...ids] })}
            filled={filled}
            onAddOwn={own.add}
            onRemoveOwn={own.remove}
          />
        </StepFrame>
      );
    case 'done':
      return (
        <StepFrame {...frame} title={t('done.title')} lead={t('done.lead')}>
          <Done
            filled={filled}
            onOrganisation={() => void leaveTo({ view: 'organisation' })}
            onDocuments={() => void leaveTo({ view: 'documents' })}
          />
        </StepFrame>
      );
  }
}

function withTrade(organisation: Organisation, { tradeId, country, employees }: Trade): Organisation {
  const sector = tradeId === otherTrade ? 'other' : findSectorProfile(tradeId ?? '')?.sector;
  return { ...organisation, country, employees, sector: sector ?? organisation.sector };
}
