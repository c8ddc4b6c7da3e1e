/** The kinds of column that migration 1 uses; frozen with it, so nothing here may ever change. */

/** One line or a few words, as typed; the empty text is “nothing typed”. */
export const line = (name: string) => `${name} TEXT NOT NULL`;
/** Free text in up to four languages: a JSON object, `{}` for none. */
export const localized = (name: string) =>
  `${name} TEXT NOT NULL CHECK (json_valid(${name}) AND json_type(${name}) = 'object')`;
/** `json_valid(NULL)` is false in older SQLite and null in newer ones. */
export const optionalLocalized = (name: string) =>
  `${name} TEXT CHECK (${name} IS NULL OR json_valid(${name}))`;
export const code = (name: string) => `${name} TEXT NOT NULL CHECK (${name} <> '')`;
export const optionalCode = (name: string) => `${name} TEXT CHECK (${name} <> '')`;
export const flag = (name: string) => `${name} INTEGER NOT NULL CHECK (${name} IN (0, 1))`;
export const date = (name: string) =>
  `${name} TEXT CHECK (${name} GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')`;
export const country = (name: string) => `${name} TEXT CHECK (${name} GLOB '[A-Z][A-Z]')`;
export const position = 'position INTEGER NOT NULL CHECK (position >= 0)';
export const id = (name: string) => `${name} TEXT NOT NULL CHECK (length(${name}) BETWEEN 1 AND 64)`;

export const address = (prefix: string) =>
  [
    line(`${prefix}_street`),
    line(`${prefix}_postal_code`),
    line(`${prefix}_city`),
    country(`${prefix}_country`),
  ].join(', ');

const partyTexts = ['name', 'company', 'position', 'street', 'postal_code', 'city', 'email', 'phone'];

/** A party that must be there. */
export const party = (prefix: string) =>
  [...partyTexts.map((name) => line(`${prefix}_${name}`)), country(`${prefix}_country`)].join(', ');

/** A party that may be absent: then every column of it is null (see `sameAbsence`). */
export const optionalParty = (prefix: string) =>
  [...partyTexts.map((name) => `${prefix}_${name} TEXT`), country(`${prefix}_country`)].join(', ');

/** Table constraint: the texts are all null, or all there. */
const together = (names: readonly string[]) => {
  const [first, ...rest] = names;
  return `CHECK (${rest.map((name) => `(${name} IS NULL) = (${first} IS NULL)`).join(' AND ')})`;
};
export const partyTogether = (prefix: string) => together(partyTexts.map((name) => `${prefix}_${name}`));

export const contract = (prefix: string) =>
  [
    code(`${prefix}_state`),
    date(`${prefix}_signed_on`),
    line(`${prefix}_reference`),
    line(`${prefix}_url`),
  ].join(', ');

export const optionalContract = (prefix: string) =>
  [
    optionalCode(`${prefix}_state`),
    date(`${prefix}_signed_on`),
    `${prefix}_reference TEXT`,
    `${prefix}_url TEXT`,
  ].join(', ');
export const contractTogether = (prefix: string) =>
  together([`${prefix}_state`, `${prefix}_reference`, `${prefix}_url`]);

export const optionalPeriod = (prefix: string) =>
  [
    `${prefix}_amount INTEGER CHECK (${prefix}_amount > 0)`,
    optionalCode(`${prefix}_unit`),
    optionalCode(`${prefix}_event`),
    optionalCode(`${prefix}_basis`),
    `${prefix}_statute TEXT`,
    optionalLocalized(`${prefix}_note`),
  ].join(', ');
export const periodTogether = (prefix: string) =>
  together([`${prefix}_unit`, `${prefix}_statute`, `${prefix}_note`]);

/** A link table: an owner's codes (or plain texts), in their order. */
export const codeList = (table: string, owner: string, references: string) => `
  CREATE TABLE ${table} (
    ${owner} INTEGER NOT NULL REFERENCES ${references} ON DELETE CASCADE,
    ${position},
    code TEXT NOT NULL CHECK (code <> ''),
    PRIMARY KEY (${owner}, position)
  ) STRICT, WITHOUT ROWID;`;

/** The start of a table of rows that belong to an owner, each with an id that is unique in its list. */
export const rowOf = (owner: string, references: string) => `
    key INTEGER PRIMARY KEY,
    ${owner} INTEGER NOT NULL REFERENCES ${references} ON DELETE CASCADE,
    ${id('id')},
    ${position}`;
export const rowUnique = (owner: string) => `UNIQUE (${owner}, position), UNIQUE (${owner}, id)`;

const transferColumns = [
  country('country'),
  line('destination'),
  optionalCode('mechanism'),
  optionalCode('fallback_mechanism'),
  line('document'),
  line('document_url'),
  date('checked_on'),
  code('impact_assessment'),
  localized('note'),
].join(',\n    ');

/** Transfers hang on a provider, or on one activity's recipient where that differs. */
export const transferTable = (table: string, owner: string, references: string) => `
  CREATE TABLE ${table} (${rowOf(owner, references)},
    ${transferColumns},
    ${rowUnique(owner)}
  ) STRICT;`;

export const measureTable = (table: string, owner: string, references: string) => `
  CREATE TABLE ${table} (${rowOf(owner, references)},
    ${optionalCode('measure')},
    ${localized('description')},
    ${rowUnique(owner)}
  ) STRICT;`;
