/** Texts as people type and paste them, the awkward ones included. */
import fc from 'fast-check';
import { languages } from '#register/model/language.ts';
import type { LocalizedText } from '#register/model/localized-text.ts';

/** Each has broken some program's storage, export or display. */
const awkward = [
  '=1+1',
  '@SUM(A1)',
  '-2+3',
  '+33 1 23 45 67 89',
  `L'été à "Liège" <b>&amp; C°</b>`,
  'ligne 1\nligne 2\r\n\tligne 3',
  'Œuvre, Straße, ĳssel, naïveté, coöperatie',
  'e\u0301te\u0301 (décomposé)',
  '👩‍🔧🇧🇪 emoji',
  'עברית والعربية',
  '漢字かな交じり文',
  '  spaces around  ',
  "Robert'); DROP TABLE activity;--",
  '{"fr":"not json"}',
  '\u0000 nul',
  '%_*?"\'`[]{}()\\/^$|~#',
  '\u200bzero\u00a0width\u2028separators',
  'NULL',
  '__proto__',
  'a'.repeat(1_900),
] as const;

const typed = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 12 }) },
);

/** One line: often empty. */
export const line = fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 3, arbitrary: typed });

const variant = typed.filter((text) => text.trim() !== '');

/** Free text in none to four languages. */
export const localizedText: fc.Arbitrary<LocalizedText> = fc
  .record(Object.fromEntries(languages.map((language) => [language, variant])), {
    requiredKeys: [],
    noNullPrototype: true,
  })
  // fc.record forgets that the keys are languages.
  .map((text): LocalizedText => text as LocalizedText);

export const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

export const optionalDate = fc.option(date, { nil: null });
export const country = fc.constantFrom('FR', 'BE', 'NL', 'DE', 'LU', 'US', 'GB', 'CH', 'IN');

/** The ids that a user, a template or an import gives. */
export const id = fc.oneof(fc.uuid({ version: 7 }), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/));
