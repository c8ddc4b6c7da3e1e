import { describe, expect, it } from 'vitest';
import { fromEvent, untilEvent } from '#register/documents/words/event-words.ts';
import { languages } from '#register/model/language.ts';
import { startEvents } from '#register/vocabulary/retention.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';

describe('the start and the end of a period', () => {
  it('contracts French articles', () => {
    expect([
      fromEvent('last_contact', 'fr'),
      untilEvent('last_contact', 'fr'),
      fromEvent('invoice_date', 'fr'),
      untilEvent('objection', 'fr'),
    ]).toEqual([
      'à compter du dernier contact venant de la personne',
      'jusqu’au dernier contact venant de la personne',
      'à compter de la date de facture',
      'jusqu’à l’opposition',
    ]);
  });

  it('puts German nouns and their adjectives in the dative', () => {
    expect([
      fromEvent('last_contact', 'de'),
      fromEvent('last_activity', 'de'),
      untilEvent('final_judgment', 'de'),
      untilEvent('delivery', 'de'),
      untilEvent('complaint_closed', 'de'),
      fromEvent('1_january_following', 'de'),
    ]).toEqual([
      'ab dem letzten Kontakt der Person',
      'ab der letzten Aktivität',
      'bis zum rechtskräftigen Urteil',
      'bis zur Lieferung',
      'bis zum Abschluss der Beschwerde',
      'ab dem 1. Januar des Folgejahres',
    ]);
  });

  it('is grammatical for every event of the list, in every language', () => {
    const wrong = /\bde le\b|\bà le\b|\b(ab|bis) (der letzte|das|die)\b|\bde les\b/;
    for (const language of languages)
      for (const event of codesOf(startEvents)) {
        expect(fromEvent(event, language)).not.toMatch(wrong);
        expect(untilEvent(event, language)).not.toMatch(wrong);
      }
  });
});
