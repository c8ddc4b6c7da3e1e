/** Supervisory authorities and national laws that a policy names, by country. */
import type { Country } from '#register/model/country.ts';
import type { Policy, Sentence } from './policy.ts';
import type { RecognisedAuthority } from './recognised.ts';

/** Over the text as it stands: capitals tell the name of the Belgian authority from what every country has. */
const authorities: readonly (readonly [Country, RegExp])[] = [
  ['FR', /\bCNIL\b|Commission nationale de l['’]informatique|\bcnil\.fr\b/iu],
  [
    'BE',
    /\bGegevensbeschermingsautoriteit\b|\bGBA\b|\bAPD\b|Autorité de (la )?[Pp]rotection des [Dd]onnées(?! (compétente|de (votre|leur) pays))|apd-gba|autoriteprotectiondonnees|gegevensbeschermingsautoriteit\.be|Belgian Data Protection Authority|Privacycommissie|Commission (de la|pour la) protection de la vie privée|Belgische Datenschutzbehörde/u,
  ],
  [
    'NL',
    /Autoriteit Persoonsgegevens|autoriteitpersoonsgegevens|College Bescherming Persoonsgegevens|Dutch (Data Protection|Supervisory|DPA)/iu,
  ],
  ['LU', /\bCNPD\b|cnpd\.(public\.)?lu/u],
  [
    'DE',
    /\bBfDI\b|Bundesbeauftragte\w* für den Datenschutz|Landesbeauftragte\w* für (den )?Datenschutz|Landesamt für Datenschutz/u,
  ],
  ['GB', /\bICO\b|Information Commissioner/u],
  ['IE', /(Irish )?Data Protection Commission\b(?!er)/u],
  ['CH', /\bEDÖB\b|Préposé fédéral|\bFDPIC\b/u],
  ['ES', /\bAEPD\b|Agencia Española de Protección/u],
  ['IT', /Garante per la protezione/u],
];

/** Other names for whoever watches: enough to say that a complaint is possible, not of which country. */
const anyAuthority =
  /\b(autorites? (de controle|de protection|competente|nationale)|toezichthoud\w+|supervisory authorit(y|ies)|data protection authorit(y|ies)|aufsichtsbehorden?|datenschutz(aufsichts)?behorden?)\b/u;

export function findAuthorities({ sentences }: Policy): readonly RecognisedAuthority[] {
  return sentences.flatMap((sentence) =>
    authorities.flatMap(([country, pattern]) => {
      const match = pattern.exec(sentence.text);
      return match === null ? [] : [{ country, words: match[0], sentence }];
    }),
  );
}

/** Whether a sentence is about an authority, by whatever name. */
export function namesAuthority({ text, folded }: Sentence): boolean {
  return anyAuthority.test(folded) || authorities.some(([, pattern]) => pattern.test(text));
}

const laws: readonly (readonly [Country, RegExp])[] = [
  [
    'FR',
    /\b(loi|droit|legislation|reglementations?)\b[^.;]{0,30}\bfrancaise?s?\b|loi "? ?informatique et libertes|french (data protection )?law|franse (wet|recht|privacywet)\w*|franzosische[mns]? (recht|gesetz)/u,
  ],
  [
    'BE',
    /\b(loi|droit|legislation)\b[^.;]{0,20}\bbelges?\b|belgian (data protection )?law|belgische (wet|recht|privacywet)\w*|belgische[mns]? (recht|gesetz)/u,
  ],
  [
    'NL',
    /\bnederlandse?\b( en europese)? (wet|recht|privacywet)\w*|dutch (data protection )?law|(droit|loi) neerlandaise?|niederlandische[mns]? (recht|gesetz)|\buavg\b|uitvoeringswet (avg|algemene)/u,
  ],
  [
    'DE',
    /\bbundesdatenschutzgesetz\b|\bbdsg\b|german (data protection )?law|deutsche[mns]? (datenschutz)?recht/u,
  ],
  ['GB', /\buk gdpr\b|data protection act (1998|2018)|english law/u],
];

export interface NamedLaw {
  readonly country: Country;
  readonly sentence: Sentence;
  /** In the folded sentence. */
  readonly at: number;
}

export function findLaws({ sentences }: Policy): readonly NamedLaw[] {
  return sentences.flatMap((sentence) =>
    laws.flatMap(([country, pattern]) => {
      const match = pattern.exec(sentence.folded);
      return match === null ? [] : [{ country, sentence, at: match.index }];
    }),
  );
}
