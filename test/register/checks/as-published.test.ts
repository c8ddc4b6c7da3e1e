import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkRegister } from '#register/checks/check-register.ts';
import type { RuleId } from '#register/checks/finding.ts';
import { parseRegister } from '#register/model/interchange.ts';
import { today } from './lawful-register.ts';

/** A defect of a published policy, and where the register that holds it shows it. */
interface Defect {
  readonly id: string;
  readonly about: string;
  /** Each rule with the subject it must name: `organisation` for the organisation itself, or the claim of its notice. */
  readonly found: readonly (readonly [rule: RuleId, subject: string])[];
}

const classicCars: readonly Defect[] = [
  { id: 'S1.D1', about: 'Privacy Shield', found: [['R32', 'wix']] },
  {
    id: 'S1.D2',
    about: 'comments for ever',
    found: [
      ['R38', 'comments'],
      ['R38', 'organisation'],
    ],
  },
  { id: 'S1.D3', about: 'nobody is responsible', found: [['R01', 'organisation']] },
  {
    id: 'S1.D4',
    about: 'no legal basis',
    found: [
      ['R07', 'comments'],
      ['R07', 'payment'],
      ['R07', 'analytics'],
    ],
  },
  {
    id: 'S1.D5',
    about: 'no period for accounts, forms, analytics',
    found: [
      ['R37', 'user-accounts'],
      ['R37', 'contact-form'],
      ['R37', 'analytics'],
    ],
  },
  {
    id: 'S1.D6',
    about: 'authority, rights, contact, reply time',
    found: [
      ['R03', 'organisation'],
      ['R46', 'organisation'],
    ],
  },
  {
    id: 'S1.D7',
    about: 'trackers and embeds',
    found: [
      ['R49', 'analytics'],
      ['R53', 'embedded-content'],
    ],
  },
  {
    id: 'S1.D8',
    about: 'transfers not told',
    found: [
      ['R33', 'google-analytics'],
      ['R33', 'gravatar'],
      ['R31', 'toolset'],
    ],
  },
  { id: 'S1.D9', about: 'a hash is not anonymous', found: [['R20', 'organisation']] },
  {
    id: 'S1.D10',
    about: '“nothing is held”',
    found: [['R19', 'visitors']],
  },
  {
    id: 'S1.D11',
    about: 'text of another company',
    found: [
      ['R57', 'vendor-account'],
      ['R57', 'vendor-statistics'],
    ],
  },
  { id: 'S1.D12', about: 'breach without the authority', found: [['R55', 'organisation']] },
  {
    id: 'S1.D13',
    about: 'spam and cloud services unnamed',
    found: [
      ['R26', 'comments'],
      ['R26', 'user-accounts'],
    ],
  },
  { id: 'S1.D14', about: 'no date', found: [['R56', 'organisation']] },
  { id: 'S1.D15', about: 'a garage without garage activities', found: [['R60', 'organisation']] },
];

const petiteBoutique: readonly Defect[] = [
  { id: 'S4.D1', about: 'the Dutch authority', found: [['R04', 'organisation']] },
  { id: 'S4.D2', about: 'IP “is not personal”', found: [['R19', 'organisation']] },
  {
    id: 'S4.D3',
    about: 'three variants, an empty heading',
    found: [
      ['R57', 'three-variants'],
      ['R57', 'sales-channels'],
    ],
  },
  {
    id: 'S4.D4',
    about: 'no legal basis',
    found: [
      ['R07', 'shop'],
      ['R07', 'newsletter'],
      ['R07', 'bookkeeping'],
    ],
  },
  {
    id: 'S4.D5',
    about: 'until the customer says so',
    found: [
      ['R38', 'shop'],
      ['R38', 'organisation'],
    ],
  },
  {
    id: 'S4.D6',
    about: 'periods missing, invoices without archive',
    found: [
      ['R37', 'newsletter'],
      ['R37', 'mail'],
      ['R37', 'analytics'],
      ['R37', 'technical-data'],
      ['R41', 'bookkeeping'],
    ],
  },
  {
    id: 'S4.D7',
    about: 'transfers without mechanism',
    found: [
      ['R31', 'google-analytics'],
      ['R33', 'mailchimp'],
    ],
  },
  {
    id: 'S4.D8',
    about: 'own purposes of the newsletter tool',
    found: [
      ['R28', 'mailchimp'],
      ['R57', 'mailchimp-purposes'],
    ],
  },
  { id: 'S4.D9', about: '“no marketing” and a newsletter', found: [['R57', 'no-marketing']] },
  { id: 'S4.D10', about: '“never shared”', found: [['R30', 'organisation']] },
  {
    id: 'S4.D11',
    about: 'tracking without consent',
    found: [
      ['R49', 'analytics'],
      ['R49', 'newsletter'],
      ['R19', 'organisation'],
    ],
  },
  {
    id: 'S4.D12',
    about: 'payment and carriers as processors',
    found: [
      ['R28', 'mollie'],
      ['R28', 'bpost'],
      ['R28', 'dhl'],
      ['R28', 'dpd'],
    ],
  },
  { id: 'S4.D13', about: 'portability ends the service', found: [['R47', 'organisation']] },
  { id: 'S4.D14', about: 'thirty days', found: [['R45', 'organisation']] },
  { id: 'S4.D15', about: 'http', found: [['R58', 'organisation']] },
  { id: 'S4.D16', about: 'no company number', found: [['R01', 'organisation']] },
  {
    id: 'S4.D17',
    about: 'withdrawal and erasure missing',
    found: [
      ['R13', 'later-contact'],
      ['R46', 'organisation'],
    ],
  },
  { id: 'S4.D18', about: 'of 2021', found: [['R56', 'organisation']] },
];

const repairer: readonly Defect[] = [
  {
    id: 'S5.D2',
    about: 'the GDPR as the law',
    found: [
      ['R09', 'quotes'],
      ['R09', 'rights'],
    ],
  },
  {
    id: 'S5.D3',
    about: 'three bases at once',
    found: [
      ['R08', 'quotes'],
      ['R08', 'storage'],
      ['R08', 'messages'],
    ],
  },
  {
    id: 'S5.D4',
    about: 'oral consent for a quote',
    found: [
      ['R12', 'quotes'],
      ['R14', 'quotes'],
    ],
  },
  { id: 'S5.D7', about: 'no archive', found: [['R41', 'quotes']] },
  {
    id: 'S5.D9',
    about: 'the processor’s DPO, nobody identified',
    found: [
      ['R02', 'organisation'],
      ['R01', 'organisation'],
    ],
  },
  {
    id: 'S5.D10',
    about: 'IT provider and processors unnamed, no contract',
    found: [
      ['R26', 'quotes'],
      ['R26', 'sharing'],
      ['R27', 'quotes'],
    ],
  },
  { id: 'S5.D11', about: 'signed ID copy', found: [['R22', 'organisation']] },
  { id: 'S5.D12', about: 'fax', found: [['R21', 'quotes']] },
  {
    id: 'S5.D16',
    about: 'no authority, no directives',
    found: [
      ['R03', 'organisation'],
      ['R46', 'organisation'],
    ],
  },
  {
    id: 'S5.D17',
    about: 'storage without period, sharing as a purpose',
    found: [
      ['R37', 'storage'],
      ['R06', 'sharing'],
    ],
  },
  { id: 'S5.D18', about: 'roles unclear', found: [['R29', 'quotes']] },
  { id: 'S5.D20', about: 'no security measure', found: [['R54', 'quotes']] },
  { id: 'S5.D21', about: 'of 2020', found: [['R56', 'organisation']] },
];

const brandPortal: readonly Defect[] = [
  { id: 'S5.D1', about: 'two months to answer', found: [['R44', 'organisation']] },
  { id: 'S5.D2', about: 'the GDPR as the law', found: [['R09', 'rights']] },
  { id: 'S5.D3', about: 'two bases at once', found: [['R08', 'accounts']] },
  { id: 'S5.D5', about: 'one tick for everything', found: [['R11', 'accounts']] },
  {
    id: 'S5.D6',
    about: 'as long as active',
    found: [
      ['R38', 'accounts'],
      ['R38', 'product'],
      ['R38', 'organisation'],
    ],
  },
  { id: 'S5.D7', about: 'no archive for orders', found: [['R41', 'product']] },
  {
    id: 'S5.D8',
    about: 'anonymised with restricted access',
    found: [
      ['R20', 'accounts'],
      ['R20', 'organisation'],
    ],
  },
  { id: 'S5.D9', about: 'no address', found: [['R01', 'organisation']] },
  {
    id: 'S5.D10',
    about: 'partners unnamed, no contract',
    found: [
      ['R26', 'offers'],
      ['R26', 'accounts'],
      ['R27', 'accounts'],
    ],
  },
  { id: 'S5.D12', about: 'fax', found: [['R21', 'accounts']] },
  { id: 'S5.D13', about: 'partners’ offers on opt-out', found: [['R51', 'offers']] },
  { id: 'S5.D14', about: 'calls on opt-out', found: [['R52', 'offers']] },
  {
    id: 'S5.D15',
    about: 'advertising cookies, profiling',
    found: [
      ['R49', 'targeted-ads'],
      ['R48', 'targeted-ads'],
    ],
  },
  {
    id: 'S5.D16',
    about: 'no authority, no directives',
    found: [
      ['R03', 'organisation'],
      ['R46', 'organisation'],
    ],
  },
  { id: 'S5.D18', about: 'roles unclear', found: [['R29', 'product']] },
  { id: 'S5.D19', about: 'the group abroad', found: [['R33', 'group']] },
  { id: 'S5.D20', about: 'no security measure', found: [['R54', 'accounts']] },
  { id: 'S5.D21', about: 'of 2020', found: [['R56', 'organisation']] },
];

const policies = [
  { file: 'classic-cars-fr', defects: classicCars },
  { file: 'petite-boutique-be', defects: petiteBoutique },
  { file: 'repairer-fr', defects: repairer },
  { file: 'brand-portal-fr', defects: brandPortal },
];

function findingsOf(file: string): ReadonlySet<string> {
  const path = new URL(`../../fixtures/as-published/${file}.json`, import.meta.url);
  const parsed = parseRegister(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} does not parse`);
  return new Set(
    checkRegister(parsed.register, today).flatMap(({ rule, subject, field }) => [
      `${rule} ${'id' in subject ? subject.id : subject.kind}`,
      ...(field.includes('/claims/') ? [`${rule} ${field.slice(field.lastIndexOf('/') + 1)}`] : []),
    ]),
  );
}

describe.each(policies)('The register of $file', ({ file, defects }) => {
  const found = findingsOf(file);
  it.each(defects)('$id: $about', ({ found: expected }) => {
    expect(expected.map((pair) => pair.join(' ')).filter((finding) => !found.has(finding))).toEqual([]);
  });
});

describe('The list of defects', () => {
  it('leaves none of the 54 out', () => {
    const numbers = (sheet: string, last: number) =>
      Array.from({ length: last }, (_, index) => `${sheet}.D${index + 1}`);
    const walked = new Set(policies.flatMap(({ defects }) => defects.map(({ id }) => id)));
    const all = [...numbers('S1', 15), ...numbers('S4', 18), ...numbers('S5', 21)];
    expect(all.filter((id) => !walked.has(id))).toEqual([]);
    expect(all).toHaveLength(54);
  });
});
