/** A copy of an activity as the start of another one: its content, without its history. */
import { languages } from '#register/model/language.ts';
import type { Activity } from '#register/model/activity.ts';
import { noText, withVariant, type LocalizedText } from '#register/model/localized-text.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';

/** A draft until somebody says otherwise; when it was made and looked at is its own to tell. */
export function asNewRecord<Value extends Activity | ProcessorActivity>(
  original: Value,
  reference: string,
): Value {
  return {
    ...original,
    reference,
    name: nextName(original.name),
    status: 'draft',
    startedOn: null,
    endedOn: null,
    createdOn: null,
    updatedOn: null,
    reviewedOn: null,
    reviewDueOn: null,
  };
}

/** `Quotes` → `Quotes (2)` → `Quotes (3)`: needs no translation. */
function nextName(name: LocalizedText): LocalizedText {
  return languages.reduce((named, language) => {
    const text = name[language];
    if (text === undefined) return named;
    const numbered = /^(?<base>.*) \((?<number>\d{1,4})\)$/s.exec(text)?.groups;
    const next = `${numbered?.['base'] ?? text} (${Number(numbered?.['number'] ?? 1) + 1})`;
    return withVariant(named, language, next);
  }, noText);
}
