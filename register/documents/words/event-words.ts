/** “From …” and “until …” with the event that starts or ends a period, in the case each language asks for. */
import type { Language } from '#register/model/language.ts';
import { startEvents, type StartEvent } from '#register/vocabulary/retention.ts';

/** “from the invoice date”, “à compter du dernier contact”, “ab dem Vertragsende”. */
export function fromEvent(event: StartEvent, language: Language): string {
  const noun = startEvents[event].label[language];
  switch (language) {
    case 'en':
      return `from ${noun}`;
    case 'nl':
      return `vanaf ${noun}`;
    case 'fr':
      return noun.startsWith('le ') ? `à compter du ${noun.slice(3)}` : `à compter de ${noun}`;
    case 'de':
      return `ab ${germanDative(noun)}`;
  }
}

/** “until the end of the contract”, “jusqu’au départ du salarié”, “bis zum Vertragsende”. */
export function untilEvent(event: StartEvent, language: Language): string {
  const noun = startEvents[event].label[language];
  switch (language) {
    case 'en':
      return `until ${noun}`;
    case 'nl':
      return `tot ${noun}`;
    case 'fr':
      return noun.startsWith('le ') ? `jusqu’au ${noun.slice(3)}` : `jusqu’à ${noun}`;
    case 'de':
      return `bis ${germanDative(noun).replace(/^dem /, 'zum ').replace(/^der /, 'zur ')}`;
  }
}

/** The labels are in the nominative: “der letzte Kontakt” becomes “dem letzten Kontakt”, “die Erhebung” “der Erhebung”. */
function germanDative(noun: string): string {
  return noun
    .replace(/^(der|das) /, 'dem ')
    .replace(/^die /, 'der ')
    .replace(/^(dem|der) (\p{Ll}+e) /u, '$1 $2n ');
}
