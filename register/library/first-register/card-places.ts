/** In which activities a provider usually gets data: what a first register links by itself, each link still to confirm. */
import type { Provider } from '#register/model/provider.ts';
import type { RecipientKind } from '#register/vocabulary/recipient-kind.ts';
import type { ActivityTemplate, TemplateRecipient } from '#register/library/templates/template.ts';

/** `T05/payment` takes the place of that recipient of the template; `T03` alone stands beside the others. */
type Place = string;

/** A booking program, a parts catalogue and a camera installer are all IT providers: their kind alone does not say where they belong. */
const kindsThatSayTooLittle: ReadonlySet<RecipientKind> = new Set([
  'internal_staff',
  'it_provider',
  'shop_platform',
  'vehicle_register',
  'ads_social',
]);

const office: readonly Place[] = ['T01/host', 'T02/host', 'T24/host', 'T26/host', 'T27/host'];
const partsLookup: readonly Place[] = ['T09/parts-lookup'];
const customerSoftware: readonly Place[] = ['T01/software', 'T02/software'];
const help: readonly Place[] = ['T07/software', 'T18'];
const shop: readonly Place[] = ['T03', 'T18'];
const site: readonly Place[] = ['T18'];
const network: readonly Place[] = ['T20/network'];

/** Where the kind is not enough, or says too much. An empty list: it gets nothing that a template speaks of. */
const placesOfCards: Readonly<Record<string, readonly Place[]>> = {
  sumup: ['T05/payment'],
  bkr: ['T08'],
  woocommerce: [],
  prestashop: [],
  toolset: [],
  wix: shop,
  shopify: shop,
  lightspeed: ['T03', 'T05'],
  bol: ['T03'],
  amazon: ['T03'],
  wetransfer: [],
  hubspot: [...customerSoftware, 'T16'],
  teamleader: customerSoftware,
  zendesk: help,
  intercom: help,
  tawk: help,
  recaptcha: site,
  google_fonts: site,
  google_maps: site,
  akismet: ['T21'],
  gravatar: ['T21'],
  wyzgroup: ['T02/software', 'T09/software', 'T10/software'],
  tecalliance: partsLookup,
  autodata: partsLookup,
  haynespro: partsLookup,
  plate_lookup: partsLookup,
  cloudflare: ['T03/host', 'T18/host', 'T19/host'],
  microsoft365: office,
  google_ws: office,
  dropbox: ['T26/host'],
  google_ads: ['T19'],
  meta_ads: ['T19'],
  whatsapp_business: ['T18'],
  facebook: network,
  instagram: network,
  x: network,
  pinterest: network,
  youtube: network,
  car_pass: ['T13/car-pass'],
  rdw: ['T11/rdw', 'T13/rdw'],
  siv: ['T11/siv'],
};

export type PlaceInTemplate =
  | { readonly kind: 'insteadOf'; readonly recipients: readonly TemplateRecipient[] }
  | { readonly kind: 'beside' }
  | { readonly kind: 'none' };

/** Where a provider belongs among a template's recipients, if it belongs there at all. */
export function findPlace(
  { catalogueId, kind }: Pick<Provider, 'catalogueId' | 'kind'>,
  template: ActivityTemplate,
): PlaceInTemplate {
  const places = catalogueId === null ? undefined : placesOfCards[catalogueId];
  if (places?.includes(template.id)) return { kind: 'beside' };
  const recipients =
    places === undefined
      ? template.recipients.filter((row) => row.kind === kind && !kindsThatSayTooLittle.has(row.kind))
      : template.recipients.filter((row) => places.includes(`${template.id}/${row.id}`));
  return recipients.length === 0 ? { kind: 'none' } : { kind: 'insteadOf', recipients };
}

export const cardsWithPlaces: ReadonlyMap<string, readonly Place[]> = new Map(Object.entries(placesOfCards));
