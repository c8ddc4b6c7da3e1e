/** Taking over from the catalogue what one's own entry says otherwise. */
import { describe, expect, it } from 'vitest';
import { differsFromCard } from '#register/library/providers/differs-from-card.ts';
import { findProviderCard, providerCatalogue } from '#register/library/providers/provider-cards.ts';
import { takeFromCard } from '#register/library/providers/take-from-card.ts';
import { toProvider } from '#register/library/providers/to-provider.ts';
import { providerIdSchema } from '#register/model/ids.ts';
import { providerSchema } from '#register/model/provider.ts';

const blank = providerSchema.parse({ id: 'p1', name: 'Mine', toConfirm: ['role', 'transfers/us-1/country'] });

function cardOf(id: string) {
  const card = findProviderCard(id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return card;
}

describe('taking over from the card', () => {
  it('ends with an entry that differs in nothing, and that the register can hold, for every card', () => {
    for (const card of providerCatalogue.rows) {
      const taken = differsFromCard(blank, card).reduce(
        (provider, path) => takeFromCard(provider, card, path),
        blank,
      );
      // The country decides which company of the group is meant; once it is taken over, that one is compared.
      const again = differsFromCard(taken, card).reduce(
        (provider, path) => takeFromCard(provider, card, path),
        taken,
      );
      expect([card.id, differsFromCard(again, card)]).toEqual([card.id, []]);
      expect(providerSchema.parse(again)).toEqual(again);
    }
  });

  it('changes that field alone, and confirms it', () => {
    const taken = takeFromCard(blank, cardOf('mollie'), 'role');
    expect(taken).toEqual({ ...blank, role: 'controller', toConfirm: ['transfers/us-1/country'] });
    expect(takeFromCard(blank, cardOf('mollie'), 'transfers').toConfirm).toEqual(['role']);
  });

  it('keeps what the user knows of the contract and only takes its address', () => {
    const signed = { ...blank, contract: { ...blank.contract, state: 'signed' as const, reference: 'A 12' } };
    const { contract } = takeFromCard(signed, cardOf('mailchimp'), 'contract/url');
    expect(contract).toMatchObject({ state: 'signed', reference: 'A 12' });
    expect(contract.url).toBe(cardOf('mailchimp').contractUrl);
  });

  it('does nothing for a field that no card fills', () => {
    const provider = toProvider(cardOf('mollie'), { id: providerIdSchema.parse('p2') });
    expect(takeFromCard(provider, cardOf('mollie'), 'note')).toEqual(provider);
  });
});
