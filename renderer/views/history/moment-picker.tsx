/** Asks for a moment of the history: a day, or one of the named versions where there are any. */
import { historyMessages } from '#register/language/history-messages.ts';
import type { VersionEntry } from '#electron/contract/history.ts';
import type { Moment } from '#register/history/moment.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { useMessages } from '#renderer/language.tsx';
import { DateField } from '#renderer/ui/date-field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useState } from 'react';

export interface MomentPickerProps {
  readonly label: string;
  readonly value: Moment | null;
  readonly onChange: (moment: Moment | null) => void;
  readonly versions: readonly VersionEntry[];
}

export function MomentPicker({ label, value, onChange, versions }: MomentPickerProps) {
  const t = useMessages(historyMessages);
  // Kept while a version is chosen: going back to days brings back the day.
  const [day, setDay] = useState<IsoDate | null>(value?.kind === 'day' ? value.day : null);
  const pickDay = (picked: IsoDate | null): void => {
    setDay(picked);
    onChange(picked === null ? null : { kind: 'day', day: picked });
  };
  const pickVersion = (id: string | null): void => {
    const version = versions.find((candidate) => candidate.id === id);
    if (version === undefined) pickDay(day);
    else onChange({ kind: 'version', id: version.id });
  };
  const isVersion = value?.kind === 'version';
  if (versions.length === 0) return <DateField label={label} value={day} onChange={pickDay} />;
  return (
    <div className="moment-picker">
      <Select
        label={label}
        options={versions.map(({ id, name }) => ({ id, label: name }))}
        value={isVersion ? value.id : null}
        emptyLabel={t('compare.day')}
        onChange={pickVersion}
      />
      {!isVersion && (
        <DateField label={t('compare.dayOf', { label })} isLabelHidden value={day} onChange={pickDay} />
      )}
    </div>
  );
}
