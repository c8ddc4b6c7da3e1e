import { describe, expect, it } from 'vitest';
import { listSubstitutes } from '#register/documents/build-document.ts';
import { lineText } from '#register/documents/lines.ts';
import { buildRegisterDocument } from '#register/documents/register-document/build-register.ts';
import type { Language } from '#register/model/language.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import {
  documentText,
  registerWith,
  registerWithActivity,
  sectionOf,
  sectionText,
} from '#test/helpers/documents.ts';

const date = '2026-11-22';

function build(register: ReturnType<typeof registerWith>, language: Language = 'en') {
  return buildRegisterDocument({ register, language, date });
}

describe('the register as a document', () => {
  it('has a cover, a list, a fiche for every activity of both records, and annexes', async () => {
    const register = await loadExample('garage-fr');
    const document = build(register, 'fr');
    expect(document.sections.map(({ id }) => id)).toEqual([
      'cover',
      'summary',
      'processor-summary',
      ...register.activities.map(({ id }) => `activity:${id}`),
      ...register.processorActivities.map(({ id }) => `processor:${id}`),
      'providers',
      'procedures',
    ]);
  });

  it('puts everything of Art. 30(1)(a) on the cover', () => {
    const party = { name: 'Ann', email: 'ann@x.example', phone: '1', address: { city: 'Ghent' } };
    const register = registerWith({
      organisation: {
        legalName: 'Garage NV',
        companyNumber: '0123.456.789',
        country: 'BE',
        address: { street: 'Weg 1', postalCode: '9000', city: 'Gent', country: 'BE' },
        email: 'info@garage.example',
        phone: '09',
        dpo: { isDesignated: 'yes', place: 'external', party: { ...party, name: 'Dora', company: 'DPO bv' } },
        representative: { ...party, name: 'Rita' },
        privacyContact: { ...party, name: 'Piet' },
      },
      activities: [
        { id: 'a', name: { en: 'Fleet' }, jointControllers: [{ party: { ...party, name: 'Joint NV' } }] },
      ],
    });
    const cover = sectionText(sectionOf(build(register), 'cover'));
    for (const fact of [
      'Garage NV',
      '0123.456.789',
      'Weg 1, 9000 Gent, Belgium',
      'info@garage.example',
      'Belgian Data Protection Authority',
      'An officer is designated – External service',
      'Name: Dora',
      'Company: DPO bv',
      'Name: Rita',
      'Name: Piet',
      'Joint NV · Ghent · ann@x.example · 1, for: Fleet',
      '1 activity',
    ])
      expect(cover).toContain(fact);
  });

  it('says “not known” where nothing is known, and never leaves a place empty', () => {
    const register = registerWithActivity({ name: {} });
    const fiche = sectionText(sectionOf(build(register), 'activity:a-1'));
    expect(fiche).not.toMatch(/: $|\| *\||undefined|null/m);
    expect(fiche.match(/not known/g)?.length).toBeGreaterThan(15);
    expect(lineText(sectionOf(build(register), 'activity:a-1')?.heading ?? [])).toBe('not known');
  });

  it('marks what is over and says when and by what it was replaced', () => {
    const register = registerWith({
      activities: [
        {
          id: 'old',
          name: { en: 'Fax orders' },
          status: 'replaced',
          endedOn: '2024-06-30',
          replacedBy: 'new',
        },
        { id: 'new', reference: 'R-2', name: { en: 'Web orders' }, status: 'active' },
      ],
    });
    const document = build(register);
    expect(sectionOf(document, 'activity:old')?.marks).toEqual(['Replaced']);
    const fiche = sectionText(sectionOf(document, 'activity:old'));
    expect(fiche).toContain('Ended: 30 June 2024');
    expect(fiche).toContain('Replaced by: R-2 Web orders');
    expect(sectionText(sectionOf(document, 'summary'))).toContain('Replaced\non 30 June 2024');
    expect(sectionText(sectionOf(document, 'cover'))).toContain('2 activities, 1 of them ended or replaced');
  });

  it('shows a provider’s role, contract and transfers, and what the activity says otherwise', () => {
    const providers = [
      {
        id: 'host',
        name: 'Combell',
        legalEntity: 'Combell NV',
        kind: 'host',
        role: 'processor',
        contract: { state: 'signed', signedOn: '2025-03-01', reference: 'DPA-7' },
        transfersKnown: 'yes',
      },
      {
        id: 'mail',
        name: 'Mailchimp',
        role: 'processor',
        transfers: [
          {
            country: 'US',
            destination: 'Intuit Inc.',
            mechanism: 'dpf',
            fallbackMechanism: 'scc',
            checkedOn: '2026-10-01',
          },
        ],
      },
    ];
    const register = registerWithActivity(
      {
        recipients: [
          { party: { kind: 'internal', name: { en: 'Workshop' } } },
          { party: { kind: 'external', name: { en: 'Tax office' }, recipientKind: 'tax_social' } },
          { party: { kind: 'provider', providerId: 'host' } },
          { party: { kind: 'provider', providerId: 'mail' }, role: 'joint' },
        ],
      },
      { providers },
    );
    const fiche = build(register);
    expect(sectionText(sectionOf(fiche, 'activity:a-1:recipients')).split('\n')).toEqual([
      'Internal recipients',
      'Workshop | Internal | not known | Not needed for this role',
      'External bodies',
      'Tax office',
      'Tax and social authorities | Separate controller | not known | Not needed for this role',
      'Mailchimp | Joint controller | not known | not known',
      'Processors',
      'Combell',
      'Combell NV · Hosting, e-mail | Processor | not known | Signed, 1 March 2025',
      'DPA-7',
    ]);
    expect(sectionText(sectionOf(fiche, 'activity:a-1:transfers'))).toContain(
      'Mailchimp | United States\nIntuit Inc. | EU-US DPF, certified organisation (Art.\u00a045)\nif that falls: Standard contractual clauses (2021/914) (Art.\u00a046(2)(c)) | not known | 1 October 2026',
    );
  });

  it('tells “nobody” from “not known” among recipients', () => {
    const recipients = (activity: Readonly<Record<string, unknown>>) =>
      sectionText(sectionOf(build(registerWithActivity(activity)), 'activity:a-1:recipients'));
    expect(recipients({})).toBe('not known');
    expect(recipients({ hasNoRecipients: true })).toBe('Nobody else receives these data.');
  });

  it('lets categories that are kept alike share a row, and keeps the others apart', () => {
    const retention = {
      active: { amount: 3, unit: 'years', event: 'last_contact' },
      archive: { unit: 'none' },
      fate: 'deletion',
    };
    const register = registerWithActivity({
      dataCategories: [
        { category: 'name', sensitivity: 'none', obligation: 'mandatory', retention },
        { category: 'email', sensitivity: 'none', obligation: 'optional', retention },
        { category: 'health', description: { en: 'allergies' }, sensitivity: 'health', retention: {} },
      ],
    });
    expect(sectionText(sectionOf(build(register), 'activity:a-1:data')).split('\n')).toEqual([
      'Name, first name, title – mandatory',
      'E-mail address – optional | not known | 3 years from the last contact from the person | none | Deletion',
      'Health (fitness, sick leave, disability) – mandatory or not: not known',
      'allergies',
      'Sensitive: Health (Art.\u00a09(1)) | not known | not known | not known | not known',
    ]);
  });

  it('gives the processor’s record its own fiches (Art. 30(2))', async () => {
    const document = build(await loadExample('garage-fr'), 'fr');
    const fiche = document.sections.find(({ id }) => id.startsWith('processor:'));
    expect(fiche?.marks[0]).toBe('Sous-traitant');
    expect(sectionText(fiche)).toMatch(/Rendez-vous avec les conducteurs.* \| Signé, 24 août 2021/);
  });

  it('lists the texts that stand in another language than the document', () => {
    const register = registerWithActivity({
      name: { nl: 'Offertes', fr: 'Devis' },
      description: { nl: 'Zonder vertaling' },
    });
    expect(listSubstitutes(build(register, 'fr'))).toEqual([{ text: 'Zonder vertaling', language: 'nl' }]);
    expect(listSubstitutes(build(register, 'nl'))).toEqual([]);
  });

  it('is the same for the same register, language and day', async () => {
    const register = await loadExample('webshop-be');
    expect(JSON.stringify(build(register, 'nl'))).toBe(JSON.stringify(build(register, 'nl')));
    expect(documentText(build(register, 'nl'))).toContain('22 november 2026');
  });
});
