/** The short form that makes a register: whose it is; everything else can wait. */
import { useId, useState } from 'react';
import type { Country } from '#register/model/country.ts';
import { countryName } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { sectors, type Sector } from '#register/vocabulary/organisation.ts';
import { useApplication } from '#renderer/application.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { RadioGroup } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { languageOptions } from './language-names.ts';
import { useOpenRegister } from './use-open-register.ts';

/** Where our users are; any other country can be chosen later, with the organisation's address. */
const countries: readonly Country[] = ['FR', 'BE', 'NL', 'LU', 'DE'];

type Place = 'registerFolder' | 'ask';

export interface NewRegisterDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function NewRegisterDialog({ isOpen, onClose }: NewRegisterDialogProps) {
  const t = useMessages(windowMessages);
  const formId = useId();
  return (
    <Dialog
      title={t('register.new')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" form={formId}>
            {t('new.create')}
          </Button>
        </>
      }
    >
      <NewRegisterForm formId={formId} onDone={onClose} />
    </Dialog>
  );
}

function NewRegisterForm({ formId, onDone }: { readonly formId: string; readonly onDone: () => void }) {
  const t = useMessages(windowMessages);
  const language = useLanguage();
  const { registerFolder } = useApplication();
  const opening = useOpenRegister();
  const [name, setName] = useState('');
  const [country, setCountry] = useState<Country | null>(null);
  const [sector, setSector] = useState<Sector | null>(null);
  const [documentLanguage, setDocumentLanguage] = useState<Language>(language);
  const [place, setPlace] = useState<Place>('registerFolder');
  const [isTried, setIsTried] = useState(false);
  const isNameMissing = name.trim() === '';

  const create = async (): Promise<void> => {
    const isOpened = await opening.create({
      name: name.trim(),
      country,
      sector,
      language: documentLanguage,
      place,
    });
    if (isOpened) onDone();
  };
  return (
    <form
      id={formId}
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (!isNameMissing && !opening.isBusy) void create();
      }}
    >
      <TextField
        label={t('new.name')}
        hint={t('new.nameHint')}
        value={name}
        onChange={setName}
        maxLength={200}
        // The dialog was opened to type it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        error={isTried && isNameMissing ? t('ui.nameMissing') : undefined}
      />
      <FormRow>
        <Select
          label={t('new.country')}
          hint={t('new.countryHint')}
          options={countries.map((id) => ({ id, label: countryName(id, language) }))}
          value={country}
          onChange={setCountry}
          emptyLabel={t('new.countryOther')}
        />
        <Select
          label={t('new.language')}
          hint={t('new.languageHint')}
          options={languageOptions}
          value={documentLanguage}
          onChange={(chosen) => setDocumentLanguage(chosen ?? language)}
        />
      </FormRow>
      <Select
        label={t('new.sector')}
        options={codesOf(sectors).map((id) => ({ id, label: sectors[id].label[language] }))}
        value={sector}
        onChange={setSector}
        emptyLabel={t('ui.unknown')}
      />
      <RadioGroup
        label={t('new.place')}
        options={[
          { id: 'registerFolder', label: t('new.placeOwn'), description: registerFolder },
          { id: 'ask', label: t('new.placeAsk'), description: t('new.placeAskHint') },
        ]}
        value={place}
        onChange={setPlace}
      />
    </form>
  );
}
