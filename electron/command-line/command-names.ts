/** The commands there are, and what each takes: from this the parser reads, and the help is printed. */
import {
  documentFormats,
  documentKinds,
  documentLayouts,
  noticeAudiences,
  papers,
} from '#register/documents/catalogue.ts';
import { languages } from '#register/model/language.ts';

export const commandNames = [
  'new',
  'import',
  'export',
  'check',
  'review',
  'diff',
  'verify',
  'examples',
  'schema',
] as const;
export type CommandName = (typeof commandNames)[number];

export interface OptionRule {
  /** What stands for the value in the help; absent: the option has none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly isRequired?: true;
}

export interface CommandRule {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, OptionRule>>;
}

const lang: OptionRule = { value: 'LANG', choices: languages };
const textOrJson: OptionRule = { value: 'FORMAT', choices: ['text', 'json'] };
const countries = ['FR', 'BE', 'NL'] as const;

/** As design and documents name them on the command line: with dashes. */
export const sectorNames = ['garage', 'tyre-centre', 'web-shop', 'shop', 'services'] as const;

export const commandRules = {
  new: {
    arguments: ['FILE'],
    options: {
      example: { value: 'NAME' },
      sector: { value: 'NAME', choices: sectorNames },
      country: { value: 'COUNTRY', choices: countries },
      lang,
      name: { value: 'TEXT' },
    },
  },
  import: {
    arguments: ['FILE', 'INPUT'],
    options: {
      as: { value: 'FORMAT', choices: ['json', 'xlsx', 'ods', 'csv'] },
      'dry-run': {},
      lang,
    },
  },
  export: {
    arguments: ['FILE'],
    options: {
      document: { value: 'DOCUMENT', choices: documentKinds, isRequired: true },
      format: { value: 'FORMAT', choices: documentFormats, isRequired: true },
      layout: { value: 'LAYOUT', choices: documentLayouts },
      lang,
      audience: { value: 'AUDIENCE', choices: noticeAudiences },
      activity: { value: 'REFERENCE' },
      paper: { value: 'PAPER', choices: papers },
      beside: { value: 'LANG', choices: languages },
      'as-of': { value: 'DATE|VERSION' },
      out: { value: 'PATH', isRequired: true },
    },
  },
  check: { arguments: ['FILE'], options: { format: textOrJson, lang } },
  review: {
    arguments: ['POLICY'],
    options: {
      country: { value: 'COUNTRY', choices: countries },
      register: { value: 'FILE' },
      format: textOrJson,
      lang,
    },
  },
  diff: {
    arguments: ['FILE'],
    options: {
      from: { value: 'DATE|VERSION', isRequired: true },
      to: { value: 'DATE|VERSION' },
      lang,
      format: { value: 'FORMAT', choices: ['text', 'json', 'pdf', 'html'] },
      out: { value: 'PATH' },
    },
  },
  verify: { arguments: ['FILE'], options: { lang } },
  examples: { arguments: [], options: { lang } },
  schema: { arguments: [], options: { lang } },
} as const satisfies Readonly<Record<CommandName, CommandRule>>;
