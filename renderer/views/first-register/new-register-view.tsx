/** The first two of the first steps, before there is a register: language and organisation; then it is made, and the steps go on in it. */
import { useState } from 'react';
import { firstRegisterMessages } from '#register/language/first-register-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import type { Language } from '#register/model/language.ts';
import { useApplication } from '#renderer/application.tsx';
import { useCommand } from '#renderer/commands.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { useOpenRegister } from '#renderer/views/start/use-open-register.ts';
import { LanguageFields } from './language-step.tsx';
import { blankOrganisation, detailsOf, type OrganisationDraft } from './organisation-draft.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { StepFrame } from './step-frame.tsx';

type Place = 'registerFolder' | 'ask';

export function NewRegisterView({ onCancel }: { readonly onCancel: () => void }) {
  const t = useMessages(firstRegisterMessages);
  const w = useMessages(windowMessages);
  const language = useLanguage();
  const opening = useOpenRegister();
  const [step, setStep] = useState<'language' | 'organisation'>('language');
  const [chosenLanguage, setDocumentLanguage] = useState<Language>();
  const [draft, setDraft] = useState<OrganisationDraft>(blankOrganisation);
  const [place, setPlace] = useState<Place>('registerFolder');
  const [isTried, setIsTried] = useState(false);
  const documentLanguage = chosenLanguage ?? language;
  const isNameMissing = draft.legalName.trim() === '';
  const back = step === 'organisation' ? () => setStep('language') : onCancel;
  useCommand('navigate.back', back);

  const create = (): void => {
    setIsTried(true);
    if (isNameMissing) return;
    void opening.create({
      name: draft.legalName.trim(),
      country: draft.country,
      language: documentLanguage,
      place,
      details: detailsOf(draft),
      hasFirstSteps: true,
    });
  };
  const frame = {
    leaveLabel: w('ui.cancel'),
    onLeave: onCancel,
    onBack: back,
    onGo: (to: string) => {
      if (to === 'language' || to === 'organisation') setStep(to);
    },
  };
  if (step === 'language') {
    return (
      <StepFrame
        {...frame}
        step="language"
        title={t('language.title')}
        lead={t('language.lead')}
        onContinue={() => setStep('organisation')}
      >
        <LanguageFields documentLanguage={documentLanguage} onDocumentLanguage={setDocumentLanguage} />
      </StepFrame>
    );
  }
  return (
    <StepFrame
      {...frame}
      step="organisation"
      title={t('organisation.title')}
      lead={t('organisation.lead')}
      isBusy={opening.isBusy}
      onContinue={create}
    >
      <OrganisationForm
        draft={draft}
        onChange={(change) => setDraft((current) => ({ ...current, ...change }))}
        isNameMissing={isTried && isNameMissing}
      />
      <FilePlace place={place} onChange={setPlace} />
    </StepFrame>
  );
}

function FilePlace({
  place,
  onChange,
}: {
  readonly place: Place;
  readonly onChange: (place: Place) => void;
}) {
  const w = useMessages(windowMessages);
  const { registerFolder } = useApplication();
  return (
    <Disclosure
      level={2}
      title={w('new.place')}
      summary={w(place === 'ask' ? 'new.placeAsk' : 'new.placeOwn')}
    >
      <RadioGroup
        label={w('new.place')}
        isLabelHidden
        options={[
          { id: 'registerFolder', label: w('new.placeOwn'), description: registerFolder },
          { id: 'ask', label: w('new.placeAsk'), description: w('new.placeAskHint') },
        ]}
        value={place}
        onChange={onChange}
      />
    </Disclosure>
  );
}
