/** The catalogue of providers: what a card says, how it is found, and how it becomes the user's own entry. */
import { describe, expect, it } from 'vitest';
import { isToVerify } from '#register/library/evidence.ts';
import { differsFromCard } from '#register/library/providers/differs-from-card.ts';
import {
  findProviderCard,
  providerCatalogue,
  searchProviders,
} from '#register/library/providers/provider-cards.ts';
import { toProvider } from '#register/library/providers/to-provider.ts';
import { isInEea } from '#register/model/country.ts';
import { providerIdSchema } from '#register/model/ids.ts';
import { providerSchema } from '#register/model/provider.ts';
import { cardSchema, listSchema } from './library-schemas.ts';
import { readField } from './read-field.ts';

const choice = { id: providerIdSchema.parse('p1') } as const;

function cardOf(id: string) {
  const card = findProviderCard(id);
  if (card === undefined) throw new Error(`no card ${id}`);
  return card;
}

describe('the catalogue of providers', () => {
  it('has well-formed cards in four languages', () => {
    expect(listSchema(cardSchema).safeParse(providerCatalogue).error?.issues ?? []).toEqual([]);
  });

  it('has each card once', () => {
    const ids = providerCatalogue.rows.map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it.each([
    'mollie moneybird bpost dhl dpd combell mailchimp woocommerce gravatar google_analytics yotpo wix paypal toolset',
    'wyzgroup jlr_france bkr facebook instagram x pinterest youtube stripe adyen worldline bancontact_payconiq sumup',
    'klarna shopify prestashop lightspeed odoo ovh ionos o2switch transip cloudflare microsoft365 google_ws google_ads',
    'recaptcha google_fonts google_maps meta_ads whatsapp_business microsoft_clarity hotjar matomo brevo mailjet klaviyo',
    'sendcloud myparcel postnl laposte colissimo chronopost mondial_relay gls ups exact yuki snelstart afas nmbrs',
    'pennylane sage cegid ebp silae sd_worx securex acerta liantis partena billit teamleader peppol_pa trustpilot kiyoh',
    'webwinkelkeur avis_verifies bol amazon hubspot zendesk intercom tawk akismet dropbox wetransfer tecalliance',
    'autodata haynespro plate_lookup car_pass rdw siv',
  ])('knows the providers that garages and shops use: %s', (ids) => {
    for (const id of ids.split(' ')) expect(findProviderCard(id)?.id).toBe(id);
  });

  it('asks to check the DPF list for every transfer to the United States', () => {
    const transfers = providerCatalogue.rows.flatMap(({ transfers: known, possibleTransfers }) => [
      ...known,
      ...possibleTransfers,
    ]);
    const american = transfers.filter(({ country }) => country === 'US');
    expect(american.length).toBeGreaterThan(20);
    for (const { note, mechanism, fallbackMechanism } of american) {
      expect(note?.en).toContain('this exact entity');
      expect([mechanism, fallbackMechanism]).toContain('scc');
    }
  });

  it('never proposes a mechanism that the Court struck down', () => {
    const mechanisms = providerCatalogue.rows.flatMap(({ transfers }) =>
      transfers.flatMap(({ mechanism, fallbackMechanism }) => [mechanism, fallbackMechanism]),
    );
    for (const dead of ['privacy_shield', 'safe_harbor', 'scc_old']) expect(mechanisms).not.toContain(dead);
  });

  it('records a transfer for every provider established outside the EEA that receives data', () => {
    const silent = providerCatalogue.rows.filter(
      ({ country, role, transfers }) =>
        country !== null && !isInEea(country) && role !== 'none' && transfers.length === 0,
    );
    expect(silent).toEqual([]);
  });

  it('states no company, country or address of a provider that nobody has confirmed', () => {
    for (const card of providerCatalogue.rows.filter(({ mark }) => mark === 'unverified')) {
      expect([card.legalEntity, card.country, card.privacyUrl, card.contractUrl]).toEqual(['', null, '', '']);
      expect(card.roleReason.en).toMatch(/^To verify:/);
      expect(card.transfersKnown).toBe('unknown');
    }
  });

  it('explains why Mollie is a controller and not a processor', () => {
    const { role, roleReason } = cardOf('mollie');
    expect(role).toBe('controller');
    expect(roleReason.fr).toContain('ce n’est pas un sous-traitant');
  });
});

describe('searching a provider', () => {
  it.each([
    ['mol', 'mollie'],
    ['MOLLIE', 'mollie'],
    ['twitter', 'x'],
    ['sendinblue', 'brevo'],
    ['verifies', 'avis_verifies'],
    ['carte grise', 'siv'],
    ['outlook', 'microsoft365'],
    ['bol.com', 'bol'],
    ['peppol', 'peppol_pa'],
  ])('finds for “%s” the card %s first', (text, id) => {
    expect(searchProviders(text)[0]?.id).toBe(id);
  });

  it('finds all services of one company', () => {
    expect(searchProviders('google').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['google_ads', 'google_analytics', 'google_fonts', 'google_maps', 'google_ws']),
    );
  });

  it('finds nothing for nothing, and nothing for what it does not know', () => {
    expect(searchProviders('  ')).toEqual([]);
    expect(searchProviders('zzzz')).toEqual([]);
  });
});

describe('taking a card over', () => {
  it.each(providerCatalogue.rows.map((card) => [card.id, card] as const))(
    'makes a valid entry of %s whose filled fields all wait for confirmation',
    (_id, card) => {
      const provider = toProvider(card, choice);
      expect(providerSchema.parse(provider)).toEqual(provider);
      expect(provider.toConfirm).toEqual(expect.arrayContaining(['kind', 'roleReason', 'dataReceived']));
      expect(provider.toConfirm.filter((path) => readField(provider, path) === undefined)).toEqual([]);
      expect(differsFromCard(provider, card)).toEqual([]);
    },
  );

  it('says so in the note when the card itself is to verify', () => {
    for (const card of providerCatalogue.rows)
      expect(toProvider(card, choice).note.nl?.includes('Fiche na te gaan') ?? false).toBe(
        isToVerify(card.mark),
      );
  });

  it('takes the company of the organisation’s own country', () => {
    const dpd = cardOf('dpd');
    expect(toProvider(dpd, { ...choice, country: 'BE' })).toMatchObject({
      legalEntity: 'DPD (Belgium) NV',
      country: 'BE',
    });
    expect(toProvider(dpd, { ...choice, country: 'LU' })).toMatchObject({ legalEntity: '', country: null });
  });

  it('enters no transfer that only some users have, but tells of it', () => {
    const bpost = toProvider(cardOf('bpost'), choice);
    expect(bpost.transfers).toEqual([]);
    expect(bpost.note.fr).toContain('Transfert possible si vous expédiez hors de l’EEE.');
  });

  it('asks no processing contract of a controller, and claims none of a processor', () => {
    expect(toProvider(cardOf('mollie'), choice).contract.state).toBe('not_needed');
    expect(toProvider(cardOf('mailchimp'), choice).contract.state).toBe('unknown');
  });

  it('remembers the date of the list it came from', () => {
    expect(toProvider(cardOf('mollie'), choice).catalogueDate).toBe(providerCatalogue.checkedOn);
    expect(toProvider(cardOf('mollie'), { ...choice, date: '2025-01-01' }).catalogueDate).toBe('2025-01-01');
  });

  it('shows what the user changed as an override', () => {
    const card = cardOf('mollie');
    const own = {
      ...toProvider(card, choice),
      role: 'processor' as const,
      roleReason: { nl: 'Eigen reden.' },
    };
    expect(differsFromCard(own, card)).toEqual(['role', 'roleReason']);
  });

  it('takes a dated check of the same transfer for no difference', () => {
    const card = cardOf('mailchimp');
    const provider = toProvider(card, choice);
    const transfers = provider.transfers.map((transfer) => ({ ...transfer, checkedOn: '2026-11-01' }));
    expect(differsFromCard({ ...provider, transfers }, card)).toEqual([]);
    expect(differsFromCard({ ...provider, transfers: [] }, card)).toEqual(['transfers']);
  });
});
