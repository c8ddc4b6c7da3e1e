/** The catalogue card behind an entry: the one it was copied from, or the one of that very name. */
import { findProviderCard, providerCatalogue } from '#register/library/providers/provider-cards.ts';
import type { ProviderCard } from '#register/library/providers/card.ts';
import { languages } from '#register/model/language.ts';
import type { LocalizedText } from '#register/model/localized-text.ts';
import type { Provider } from '#register/model/provider.ts';

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}

/** Full names only: an alias may be a word of everyday language. */
const cardsByName: ReadonlyMap<string, ProviderCard> = new Map(
  providerCatalogue.rows.map((card) => [folded(card.name), card]),
);

const longestName = Math.max(...[...cardsByName.keys()].map((name) => name.length));

/** Few names carry accents, and folding them costs more than looking: those without are looked up as they are. */
function findNamed(name: string): ProviderCard | undefined {
  if (name.length > longestName) return undefined;
  const small = name.trim().toLowerCase();
  return cardsByName.get(small) ?? (/[^ -~]/.test(small) ? cardsByName.get(folded(small)) : undefined);
}

export function cardOf({
  catalogueId,
  name,
}: Pick<Provider, 'catalogueId' | 'name'>): ProviderCard | undefined {
  return catalogueId === null ? findNamed(name) : findProviderCard(catalogueId);
}

/** A recipient written by hand whose name is a provider's own: “Google Analytics”. */
export function cardNamed(name: LocalizedText): ProviderCard | undefined {
  for (const language of languages) {
    const text = name[language];
    const card = text === undefined ? undefined : findNamed(text);
    if (card !== undefined) return card;
  }
  return undefined;
}
