import { describe, expect, it } from 'vitest';
import { providerSchema } from '#register/model/provider.ts';
import { recipientSchema } from '#register/model/recipient.ts';
import { resolveRecipient } from '#register/model/resolve-recipient.ts';

const mailchimp = providerSchema.parse({
  id: 'mailchimp',
  name: 'Mailchimp',
  kind: 'marketing_tool',
  role: 'processor',
  contract: { state: 'signed', signedOn: '2026-03-01' },
  transfers: [{ id: 'us', country: 'US', mechanism: 'dpf' }],
});

const link = { id: 'r', party: { kind: 'provider', providerId: 'mailchimp' } };

describe('what is true of a recipient', () => {
  it('comes from the provider when the activity says nothing else', () => {
    expect(resolveRecipient(recipientSchema.parse(link), [mailchimp])).toMatchObject({
      provider: mailchimp,
      name: { fr: 'Mailchimp', de: 'Mailchimp' },
      role: 'processor',
      contract: { signedOn: '2026-03-01' },
      transfers: [{ country: 'US' }],
    });
  });

  it('is what the activity says where it overrules the provider', () => {
    const overruled = recipientSchema.parse({ ...link, role: 'controller', transfers: [] });
    expect(resolveRecipient(overruled, [mailchimp])).toMatchObject({ role: 'controller', transfers: [] });
  });

  it('is the usual role of its kind for an external body that gives none', () => {
    const taxOffice = recipientSchema.parse({
      id: 'r',
      party: { kind: 'external', name: { fr: 'Administration fiscale' }, recipientKind: 'tax_social' },
    });
    expect(resolveRecipient(taxOffice, []).role).toBe('controller');
  });

  it('is unknown, not guessed, for an external body of no known kind', () => {
    const body = recipientSchema.parse({ id: 'r', party: { kind: 'external', name: { fr: 'Partenaires' } } });
    expect(resolveRecipient(body, []).role).toBe('unknown');
  });
});
