/** A finding in the reader's words: what, why, what to do, an example, and the articles. */
import { formatDate, formatList } from '#register/language/formats.ts';
import { checksMessages, type ChecksMessage } from '#register/language/checks-messages.ts';
import { createTranslator, locales, type Translator } from '#register/language/translator.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { countryName } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { rights } from '#register/vocabulary/right.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import type { Term } from '#register/vocabulary/vocabulary.ts';
import type { Finding, RuleId, Severity } from './finding.ts';
import { articlesOf } from './rules.ts';

export interface FindingDescription {
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  readonly example: string;
  /** As a reader cites them: “Art. 13(1)(c) RGPD”, “CPCE L34-5”. */
  readonly articles: readonly string[];
}

type Parameters = Finding['parameters'];

/** Messages ask for a parameter only where some finding has it; `none` stands for “nothing to add”. */
const absent: Parameters = {
  activity: 'none',
  age: 0,
  cause: 'none',
  count: 0,
  country: 'none',
  date: '',
  days: 0,
  law: 'none',
  list: '',
  listDate: '',
  mechanism: 'none',
  missing: 'none',
  name: 'none',
  period: 'none',
  role: '',
};

const translators = new Map<Language, Translator<ChecksMessage>>();

/** Compiling three hundred messages takes time, so each language is compiled once. */
function translatorOf(language: Language): Translator<ChecksMessage> {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const made = createTranslator(language, checksMessages);
  translators.set(language, made);
  return made;
}

/** “10 ans”, “4 weken”. */
export function periodInWords(amount: number, unit: string, language: Language): string {
  // Intl names its units in the singular: `years` is `year`.
  const singular = unit.replace(/s$/u, '');
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: singular,
    unitDisplay: 'long',
  }).format(amount);
}

function labelOf(vocabulary: Readonly<Record<string, Term>>, code: string, language: Language): string {
  return vocabulary[code]?.label[language] ?? code;
}

/** How codes and dates among the parameters read. */
const readers: Readonly<Record<string, (value: string, language: Language) => string>> = {
  country: countryName,
  listDate: formatDate,
  date: formatDate,
  mechanism: (code, language) => labelOf(transferMechanisms, code, language),
  role: (code, language) => labelOf(recipientRoles, code, language),
};

function inWords(parameters: Parameters, language: Language, say: Translator<ChecksMessage>): Parameters {
  const words: Record<string, string | number> = { ...absent };
  for (const [name, value] of Object.entries(parameters))
    // An empty name or law is none: it keeps what stands for it.
    if (value !== '') words[name] = readers[name]?.(String(value), language) ?? value;
  const { amount, unit, missing, template } = parameters;
  if (typeof amount === 'number' && typeof unit === 'string')
    words['period'] = periodInWords(amount, unit, language);
  if (typeof missing === 'string') words['list'] = listOf(missing, language, say);
  if (typeof template === 'string') words['activity'] = findTemplate(template)?.title[language] ?? 'none';
  return words;
}

/** Rights by their labels, the rest by the catalogue: “rectification, restriction and where to send a request”. */
function listOf(missing: string, language: Language, say: Translator<ChecksMessage>): string {
  const names = missing.split(' ').map((code) => {
    if (code === 'rights_contact' || code === 'reply_time') return say(`missing.${code}`);
    const label = labelOf(rights, code, language);
    // German nouns keep their capital.
    return language === 'de' ? label : label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
  });
  return formatList(names, language);
}

const prefixes = [
  { prefix: 'recital ', key: 'article.recital' },
  { prefix: 'CJEU ', key: 'article.court' },
  { prefix: 'EDPB ', key: 'article.guidelines' },
] as const;

/** `13(1)(c)` is of the GDPR; other laws stand as they are cited. */
export function citeArticle(article: string, language: Language): string {
  const say = translatorOf(language);
  if (/^\d/u.test(article)) return say('article.gdpr', { article });
  const known = prefixes.find(({ prefix }) => article.startsWith(prefix));
  return known === undefined ? article : say(known.key, { article: article.slice(known.prefix.length) });
}

export function describeFinding(
  finding: Pick<Finding, 'rule' | 'subject' | 'parameters'>,
  language: Language,
): FindingDescription {
  const say = translatorOf(language);
  const parameters = inWords(finding.parameters, language, say);
  const part = (name: 'message' | 'why' | 'todo' | 'example') => say(`${finding.rule}.${name}`, parameters);
  return {
    message: part('message'),
    why: part('why'),
    todo: part('todo'),
    example: part('example'),
    articles: articlesOf(finding).map((article) => citeArticle(article, language)),
  };
}

/** The words on the button that mends a finding. */
export function describeFix(
  { rule, parameters }: { readonly rule: RuleId & FixableRule; readonly parameters: Parameters },
  language: Language,
): string {
  const say = translatorOf(language);
  return say(`${rule}.fix`, inWords(parameters, language, say));
}

/** Rules whose fix is certain: those that have a label for it. */
export type FixableRule = Extract<ChecksMessage, `${string}.fix`> extends `${infer Rule}.fix` ? Rule : never;

export function severityWords(severity: Severity, language: Language): string {
  return translatorOf(language)(`severity.${severity}`);
}

/** What is left, in words: “2 points to correct and 1 point to look at”. */
export function summariseFindings(
  findings: readonly Pick<Finding, 'severity'>[],
  language: Language,
): string {
  const say = translatorOf(language);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const left = (['error', 'warning', 'hint'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => say(`severity.${severity}Count`, { count: count(severity) }));
  if (left.length === 0) return say('summary.complete');
  return say('summary.left', { list: formatList(left, language) });
}
