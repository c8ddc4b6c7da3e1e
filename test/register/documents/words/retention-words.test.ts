import { describe, expect, it } from 'vitest';
import { lineText } from '#register/documents/lines.ts';
import { phaseLines, retentionSentence } from '#register/documents/words/retention-words.ts';
import { createWriter } from '#register/documents/writer.ts';
import { retentionSchema } from '#register/model/retention.ts';

const english = createWriter('en');
const french = createWriter('fr');
const sentence = (retention: object, writer = english) =>
  lineText(retentionSentence(retentionSchema.parse(retention), writer));

describe('retention in words', () => {
  it('tells each phase with its reason and statute', () => {
    const { archive } = retentionSchema.parse({
      archive: {
        amount: 10,
        unit: 'years',
        event: 'financial_year_end',
        basis: 'statute',
        statute: 'art. L123-22 C. com.',
      },
    });
    expect(phaseLines(archive, french).map(lineText)).toEqual([
      '10 ans à compter de la clôture de l’exercice',
      'Obligation légale · art. L123-22 C. com.',
    ]);
  });

  it('says what is not known and guesses nothing', () => {
    expect(sentence({})).toBe('not known');
    expect(sentence({ active: { amount: 3, unit: 'years' } })).toBe('3 years (starting point not known)');
    expect(sentence({ active: { unit: 'until_event' } })).toBe('until an event that is not known');
    expect(phaseLines(null, english).map(lineText)).toEqual(['not known']);
  });

  it('gives the criteria where there is no period (Art. 13(2)(a))', () => {
    expect(sentence({ criteria: { en: 'as long as the guarantee runs' } })).toBe(
      'Criteria: as long as the guarantee runs',
    );
  });

  it('tells two phases in one sentence, and one period where the second only continues the first', () => {
    const archive = { amount: 5, unit: 'years', event: 'end_of_contract' };
    expect(sentence({ active: { amount: 3, unit: 'years', event: 'last_contact' }, archive })).toBe(
      '3 years from the last contact from the person, then in a restricted archive: 5 years from the end of the contract',
    );
    expect(sentence({ active: { unit: 'until_event', event: 'end_of_contract' }, archive })).toBe(
      '5 years from the end of the contract',
    );
  });

  it('says that data become anonymous rather than deleted', () => {
    expect(
      sentence({ active: { amount: 2, unit: 'years', event: 'collection' }, fate: 'anonymisation' }),
    ).toBe('2 years from collection, then made anonymous');
  });
});
