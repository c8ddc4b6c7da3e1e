/** A date, a whole number, a country: values with a form of their own. */
import { useMemo } from 'react';
import { countryName, type Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { useLanguage } from '#renderer/language.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { DateField as DatePicker } from '#renderer/ui/date-field.tsx';
import { NumberField as NumberInput } from '#renderer/ui/number-field.tsx';
import { listCountries } from './countries.ts';
import { useEditorMessages, useFieldWords, type FieldName } from './field-words.tsx';

interface ValueFieldProps<Value> {
  readonly name: FieldName;
  readonly editing: Editing<Value>;
}

/** Empty is “not known”. */
function DateFieldView({ name, editing }: ValueFieldProps<IsoDate | null>) {
  const words = useFieldWords(name, editing);
  return (
    <DatePicker
      {...words}
      value={editing.value}
      isDisabled={editing.isReadOnly}
      onChange={(date) => editing.update(() => date)}
    />
  );
}
export const DateField = memoEditing(DateFieldView);

function NumberFieldView({
  name,
  editing,
  minValue = 0,
  maxValue,
}: ValueFieldProps<number | null> & { readonly minValue?: number; readonly maxValue: number }) {
  const words = useFieldWords(name, editing);
  return (
    <NumberInput
      {...words}
      value={editing.value}
      minValue={minValue}
      maxValue={maxValue}
      isDisabled={editing.isReadOnly}
      onChange={(number) => editing.update(() => number)}
    />
  );
}
export const NumberField = memoEditing(NumberFieldView);

const none = '(none)';

function CountryFieldView({ name, editing }: ValueFieldProps<Country | null>) {
  const t = useEditorMessages();
  const words = useFieldWords(name, editing);
  const language = useLanguage();
  const options = useMemo(
    () => listCountries(language).map((code) => ({ id: code, label: countryName(code, language) })),
    [language],
  );
  return (
    <ComboBox
      {...words}
      options={[{ id: none, label: t('field.unknown') }, ...options]}
      value={editing.value ?? none}
      isDisabled={editing.isReadOnly}
      onChange={(code) => {
        if (code !== null) editing.update(() => (code === none ? null : code));
      }}
    />
  );
}
export const CountryField = memoEditing(CountryFieldView);
