/** The catalogue of providers, and how people find a card in it. */
import type { LibraryList } from '#register/library/evidence.ts';
import { accountingCards } from './accounting.ts';
import { audienceCards } from './audience.ts';
import { automotiveCards } from './automotive.ts';
import type { ProviderCard } from './card.ts';
import { carrierCards } from './carriers.ts';
import { hostingCards } from './hosting.ts';
import { marketingCards } from './marketing.ts';
import { paymentCards } from './payment.ts';
import { reviewCards } from './reviews.ts';
import { shopCards } from './shops.ts';

/** No address of this list and no DPF certification was opened on the day it was drawn up: see each card’s own date. */
export const providerCatalogue = {
  checkedOn: '2026-11-22',
  sources: [
    'Published privacy notices and processing agreements of the providers',
    'Mailchimp and Brevo trust pages (13 August 2026)',
    'car-pass.be, rdw.nl',
  ],
  rows: [
    ...paymentCards,
    ...shopCards,
    ...carrierCards,
    ...hostingCards,
    ...accountingCards,
    ...marketingCards,
    ...audienceCards,
    ...reviewCards,
    ...automotiveCards,
  ],
} satisfies LibraryList<ProviderCard>;

const cardsById: ReadonlyMap<string, ProviderCard> = new Map(
  providerCatalogue.rows.map((card) => [card.id, card]),
);

export function findProviderCard(id: string): ProviderCard | undefined {
  return cardsById.get(id);
}

/**
 * Cards that a typed text may mean: names before former names and brands, beginnings before middles, then by name.
 * “mol” finds Mollie, “twitter” finds X. An empty text finds nothing: the whole list is `providerCatalogue.rows`.
 */
export function searchProviders(text: string): readonly ProviderCard[] {
  const wanted = folded(text);
  if (wanted === '') return [];
  return providerCatalogue.rows
    .map((card) => ({ card, rank: rankOf(card, wanted) }))
    .filter(({ rank }) => rank < noMatch)
    .toSorted((a, b) => a.rank - b.rank || a.card.name.localeCompare(b.card.name, 'en'))
    .map(({ card }) => card);
}

const noMatch = 5;

function rankOf(card: ProviderCard, wanted: string): number {
  const name = folded(card.name);
  if (name.startsWith(wanted)) return 0;
  const others = [...card.aliases, card.id].map(folded);
  if (others.some((other) => other.startsWith(wanted))) return 1;
  if (words(name).some((word) => word.startsWith(wanted))) return 2;
  if (others.flatMap(words).some((word) => word.startsWith(wanted))) return 3;
  const entities = [card.legalEntity, ...Object.values(card.nationalEntities ?? {})].map(folded);
  const inside = [name, ...others, ...entities].some((other) => other.includes(wanted));
  return inside && wanted.length >= 3 ? 4 : noMatch;
}

/** Accents, case and punctuation do not count: “verifies” finds Avis Vérifiés. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
