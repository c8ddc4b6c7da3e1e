/** What a kind of business usually does and uses: the templates and providers that a first register proposes. */
import type { Sector } from '#register/vocabulary/organisation.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { EvidenceMark, LibraryList } from './evidence.ts';
import type { LibraryCountry } from './retention/row.ts';

export interface SectorProfile {
  /** As the command line writes it: `garage`, `tyre-centre`, `web-shop`… */
  readonly id: string;
  readonly sector: Sector;
  readonly label: Label;
  /** Ticked from the start: nearly every business of the kind does this. */
  readonly core: readonly string[];
  /** Offered, not ticked. */
  readonly possible: readonly string[];
  /** Catalogue cards often met, per country; offered, never ticked. */
  readonly providers: Readonly<Record<LibraryCountry, readonly string[]>>;
  readonly mark: EvidenceMark;
}

/** Every business has customers, invoices, suppliers, computers, and must answer requests and log breaches. */
const everyBusiness = ['T01', 'T06', 'T22', 'T26', 'T27', 'T28'];
const workshop = [...everyBusiness, 'T02', 'T05', 'T07', 'T09', 'T13'];
const workshopMaybe = [
  'T08',
  'T11',
  'T14',
  'T15',
  'T16',
  'T17',
  'T18',
  'T19',
  'T20',
  'T23',
  'T24',
  'T25',
  'T29',
  'T30',
];

const office = {
  FR: ['ovh', 'microsoft365', 'google_ws', 'pennylane', 'sage', 'ebp', 'cegid', 'silae', 'peppol_pa'],
  BE: [
    'combell',
    'microsoft365',
    'google_ws',
    'odoo',
    'exact',
    'yuki',
    'billit',
    'teamleader',
    'sd_worx',
    'securex',
    'acerta',
    'liantis',
    'partena',
    'peppol_pa',
  ],
  NL: ['transip', 'microsoft365', 'google_ws', 'moneybird', 'exact', 'snelstart', 'afas', 'nmbrs', 'yuki'],
} as const satisfies Readonly<Record<LibraryCountry, readonly string[]>>;

const counterPayment = {
  FR: ['worldline', 'sumup'],
  BE: ['bancontact_payconiq', 'worldline', 'sumup'],
  NL: ['adyen', 'sumup', 'mollie'],
} as const satisfies Readonly<Record<LibraryCountry, readonly string[]>>;

const carTrade = {
  FR: ['wyzgroup', 'siv', 'tecalliance', 'autodata', 'haynespro', 'plate_lookup'],
  BE: ['car_pass', 'tecalliance', 'autodata', 'haynespro', 'plate_lookup'],
  NL: ['rdw', 'tecalliance', 'autodata', 'haynespro', 'plate_lookup', 'bkr'],
} as const satisfies Readonly<Record<LibraryCountry, readonly string[]>>;

const audience = ['brevo', 'mailchimp', 'google_analytics', 'matomo', 'facebook', 'instagram'];

const webTrade = {
  FR: [
    'prestashop',
    'woocommerce',
    'shopify',
    'stripe',
    'paypal',
    'laposte',
    'colissimo',
    'chronopost',
    'mondial_relay',
    'dpd',
    'sendcloud',
    'avis_verifies',
    'o2switch',
  ],
  BE: [
    'woocommerce',
    'shopify',
    'lightspeed',
    'mollie',
    'paypal',
    'klarna',
    'bpost',
    'dhl',
    'dpd',
    'gls',
    'sendcloud',
    'trustpilot',
    'bol',
  ],
  NL: [
    'woocommerce',
    'shopify',
    'lightspeed',
    'mollie',
    'adyen',
    'klarna',
    'paypal',
    'postnl',
    'dhl',
    'myparcel',
    'sendcloud',
    'kiyoh',
    'webwinkelkeur',
    'bol',
  ],
} as const satisfies Readonly<Record<LibraryCountry, readonly string[]>>;

type PerCountry = Readonly<Record<LibraryCountry, readonly string[]>>;

function together(...lists: readonly (PerCountry | readonly string[])[]): PerCountry {
  const of = (country: LibraryCountry) => [
    ...new Set(lists.flatMap((list) => ('FR' in list ? list[country] : list))),
  ];
  return { FR: of('FR'), BE: of('BE'), NL: of('NL') };
}

export const sectorProfiles = {
  checkedOn: '2026-11-22',
  sources: ['Activities and providers named by published privacy policies of garages and shops'],
  rows: [
    {
      id: 'garage',
      sector: 'garage',
      label: {
        fr: 'Garage, réparation automobile',
        nl: 'Garage, autoherstelling',
        en: 'Garage, car repair',
        de: 'Autowerkstatt',
      },
      core: workshop,
      possible: [...workshopMaybe, 'T10'],
      providers: together(carTrade, counterPayment, office, audience),
      mark: 'secondary',
    },
    {
      id: 'garage-with-sales',
      sector: 'garage',
      label: {
        fr: 'Garage avec vente de véhicules',
        nl: 'Garage met verkoop van voertuigen',
        en: 'Garage that also sells vehicles',
        de: 'Autohaus mit Werkstatt und Verkauf',
      },
      core: [...workshop, 'T11', 'T12'],
      possible: [...workshopMaybe.filter((id) => id !== 'T11'), 'T03', 'T10'],
      providers: together(carTrade, counterPayment, office, audience),
      mark: 'secondary',
    },
    {
      id: 'tyre-centre',
      sector: 'tyre_centre',
      label: {
        fr: 'Centre de pneus',
        nl: 'Bandencentrale',
        en: 'Tyre centre',
        de: 'Reifenhändler',
      },
      core: [...workshop, 'T10'],
      possible: [...workshopMaybe.filter((id) => id !== 'T11'), 'T03', 'T04'],
      providers: together(carTrade, counterPayment, office, audience),
      mark: 'secondary',
    },
    {
      id: 'web-shop',
      sector: 'web_shop',
      label: { fr: 'Boutique en ligne', nl: 'Webshop', en: 'Web shop', de: 'Onlineshop' },
      core: [...everyBusiness, 'T03', 'T04', 'T05', 'T07', 'T16', 'T18', 'T19'],
      possible: ['T02', 'T08', 'T17', 'T20', 'T21', 'T23', 'T24', 'T25', 'T30'],
      providers: together(webTrade, office, audience, [
        'google_ads',
        'meta_ads',
        'klaviyo',
        'yotpo',
        'gravatar',
      ]),
      mark: 'secondary',
    },
    {
      id: 'shop',
      sector: 'shop',
      label: { fr: 'Magasin', nl: 'Winkel', en: 'Shop', de: 'Ladengeschäft' },
      core: [...everyBusiness, 'T05', 'T07'],
      possible: [
        'T02',
        'T03',
        'T04',
        'T08',
        'T12',
        'T16',
        'T17',
        'T18',
        'T19',
        'T20',
        'T23',
        'T24',
        'T25',
        'T30',
      ],
      providers: together(counterPayment, ['lightspeed'], office, audience),
      mark: 'secondary',
    },
    {
      id: 'services',
      sector: 'services',
      label: { fr: 'Services', nl: 'Diensten', en: 'Services', de: 'Dienstleistungen' },
      core: [...everyBusiness, 'T02', 'T05', 'T18'],
      possible: ['T03', 'T07', 'T08', 'T16', 'T17', 'T19', 'T20', 'T23', 'T24', 'T25', 'T29'],
      providers: together(
        office,
        ['stripe', 'mollie', 'paypal', 'hubspot', 'wetransfer', 'dropbox'],
        audience,
      ),
      mark: 'secondary',
    },
  ],
} satisfies LibraryList<SectorProfile>;

export const sectorIds: readonly string[] = sectorProfiles.rows.map(({ id }) => id);

export function findSectorProfile(id: string): SectorProfile | undefined {
  return sectorProfiles.rows.find((profile) => profile.id === id);
}

/** The first is the plain one; a garage may also sell vehicles. Empty for `other`: nothing is usual there. */
export function listSectorProfiles(sector: Sector): readonly SectorProfile[] {
  return sectorProfiles.rows.filter((profile) => profile.sector === sector);
}
