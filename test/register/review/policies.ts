// Whole policies of several kinds, all invented, with what is planted in each; their texts lie in test/fixtures/policies.
import type { RuleId } from '#register/checks/finding.ts';
import type { Country } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';
import type { PolicyFormat } from '#register/review/review-policy.ts';

export interface Published {
  readonly name: string;
  readonly format: PolicyFormat;
  readonly language: Language;
  readonly country: Country;
  /** What is planted in it; everything else in it only looks like a defect. */
  readonly rules: readonly RuleId[];
  readonly providers: readonly string[];
}

function published(
  name: string,
  [language, country]: readonly [Language, Country],
  rules: string,
  providers: string,
): Published {
  const format = name.endsWith('.html') ? 'html' : name.endsWith('.md') ? 'markdown' : 'text';
  // The table is written in words: each is the id of a rule.
  const ids = rules.split(' ').filter((rule) => rule !== '') as RuleId[];
  return {
    name,
    format,
    language,
    country,
    rules: ids,
    providers: providers.split(' ').filter((id) => id !== ''),
  };
}

/** A shop, a salon, a joinery, a studio, one page, many articles, a garage, a workshop, a practice, a florist, a club, an agency, a café; and five sound ones. */
export const policies: readonly Published[] = [
  published(
    'faulty-web-shop-nl.md',
    ['nl', 'NL'],
    'R01 R04 R06 R07 R11 R20 R21 R22 R23 R30 R32 R33 R38 R39 R44 R46 R47 R49 R50 R51 R52 R53 R56',
    'adyen facebook google_analytics klaviyo meta_ads postnl shopify youtube',
  ),
  published(
    'faulty-hairdresser-be.txt',
    ['fr', 'BE'],
    'R04 R26 R39 R40 R44 R46 R47 R56',
    'brevo facebook instagram',
  ),
  published(
    'faulty-joinery-be.txt',
    ['de', 'BE'],
    'R04 R08 R09 R11 R13 R19 R30 R33 R38 R45 R47 R49 R53 R56',
    'google_analytics google_fonts google_maps ionos klarna mailchimp paypal',
  ),
  published(
    'faulty-studio-nl.html',
    ['en', 'NL'],
    'R04 R11 R26 R32 R33 R38 R44 R47 R48 R49 R51 R55 R56 R57 R58',
    'dropbox hotjar hubspot stripe zendesk',
  ),
  published(
    'faulty-plumber-fr.txt',
    ['fr', 'FR'],
    'R01 R03 R07 R11 R30 R33 R37 R38 R46 R49 R56',
    'google_analytics ovh',
  ),
  published('faulty-group-fr.md', ['fr', 'FR'], 'R06 R40', 'ovh silae youtube'),
  published('faulty-garage-nl.txt', ['nl', 'NL'], 'R19', 'matomo rdw'),
  published(
    'faulty-cycles-fr.html',
    ['fr', 'FR'],
    'R04 R06 R11 R19 R32 R33 R40 R44 R47 R49 R50',
    'google_analytics hotjar mailchimp stripe zendesk',
  ),
  published('faulty-practice-de.txt', ['de', 'DE'], 'R01 R22 R26', ''),
  published(
    'faulty-florist-de.txt',
    ['de', 'DE'],
    'R20 R33 R38 R44 R53 R58',
    'dpd google_analytics google_maps ionos',
  ),
  published('faulty-club-be.txt', ['nl', 'BE'], 'R07 R11 R13 R23 R46 R56', 'facebook'),
  published('faulty-agency-fr.txt', ['fr', 'FR'], 'R33', 'mailjet'),
  published('faulty-cafe-be.txt', ['en', 'BE'], 'R03 R07 R20 R26 R33 R40 R43 R46 R48 R56', 'sumup'),
  published('sound-bikes-be.md', ['en', 'BE'], '', 'bpost combell dpd mailchimp mollie'),
  published('sound-bakery-be.md', ['nl', 'BE'], '', 'brevo combell mollie'),
  published('sound-cycles-fr.txt', ['fr', 'FR'], '', 'matomo ovh stripe'),
  published('sound-cycles-de.md', ['de', 'DE'], '', 'dhl google_fonts paypal'),
  published('sound-school-be.txt', ['en', 'BE'], '', 'google_ws mollie youtube'),
];
