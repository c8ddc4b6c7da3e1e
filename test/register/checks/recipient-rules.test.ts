import { tryRules } from './rule-cases.ts';

const external = (name: string, more: object = {}) => ({
  recipient: { party: { kind: 'external', name: { en: name }, ...more } },
});
const signed = { state: 'signed', signedOn: '2025-01-10', reference: 'C-17', url: '' };

tryRules([
  {
    rule: 'R25',
    severity: 'error',
    about: 'asks who receives the data',
    cases: [
      { name: 'an empty list', given: { activity: { recipients: [] } }, fires: ['recipients'] },
      {
        name: 'an explicit “nobody”',
        given: { activity: { recipients: [], hasNoRecipients: true } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R26',
    severity: 'warning',
    about: 'wants recipients that mean something',
    cases: [
      { name: '“partners”', given: external('Our partners'), fires: ['recipients/other/party'] },
      { name: '“third parties”', given: external('Third parties'), fires: ['recipients/other/party'] },
      {
        name: 'an IT provider without a name',
        given: {
          recipient: { party: { kind: 'external', name: { fr: 'Prestataire de service informatique' } } },
        },
        fires: ['recipients/other/party'],
      },
      {
        name: 'said not to be named',
        given: external('A spam service, not named'),
        fires: ['recipients/other/party'],
      },
      { name: 'no name at all', given: external(' '), fires: ['recipients/other/party'] },
      { name: 'a precise category', given: external('Insurer of the customer'), fires: [] },
      {
        name: 'one’s own people need no name',
        given: { recipient: { party: { kind: 'internal', name: {} } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R27',
    severity: 'error',
    about: 'asks for the processing contract',
    cases: [
      {
        name: 'requested only',
        given: { provider: { contract: { state: 'requested' } } },
        fires: ['contract'],
      },
      { name: 'part of accepted terms', given: { provider: { contract: { state: 'in_terms' } } }, fires: [] },
      {
        name: 'signed, but nobody could find it',
        given: { provider: { contract: { state: 'signed', signedOn: null, reference: '', url: '' } } },
        fires: ['contract/reference (warning)'],
      },
      {
        name: 'a controller needs none',
        given: { provider: { role: 'controller', contract: { state: 'missing' } } },
        fires: [],
      },
      {
        name: 'a hand-written processor answers in the activity',
        given: {
          recipient: { party: { kind: 'external', name: { fr: 'Atelier Breton' } }, role: 'processor' },
        },
        fires: ['recipients/other/contract'],
      },
      {
        name: 'the activity overrules the role, the provider’s paper does not fit',
        given: {
          provider: { role: 'controller', contract: { state: 'not_needed' } },
          recipient: { party: { kind: 'provider', providerId: 'host' }, role: 'processor' },
        },
        fires: ['recipients/other/contract'],
      },
      {
        name: 'a provider nobody uses raises nothing',
        given: {
          provider: { contract: { state: 'missing' } },
          recipient: external('Insurer of the customer').recipient,
          processorActivity: { recipients: [] },
        },
        fires: [],
      },
      {
        name: 'a sub-processor of the processor’s record',
        given: {
          processorActivity: {
            recipients: [
              {
                id: 'sub',
                party: { kind: 'external', name: { fr: 'Atelier Breton' } },
                role: 'subprocessor',
              },
            ],
          },
        },
        fires: ['recipients/sub/contract'],
      },
    ],
  },
  {
    rule: 'R28',
    severity: 'warning',
    about: 'doubts the role of a provider',
    cases: [
      {
        name: 'Mollie as a processor',
        given: { provider: { name: 'Mollie', catalogueId: 'mollie', country: 'NL' } },
        fires: ['role'],
      },
      {
        name: 'Mollie written by hand',
        given: { provider: { name: 'mollie', country: 'NL' } },
        fires: ['role'],
      },
      {
        name: 'with a reason of one’s own',
        given: {
          provider: { name: 'Mollie', catalogueId: 'mollie', roleReason: { fr: 'Selon notre contrat' } },
        },
        fires: [],
      },
      {
        name: 'the same role as in the catalogue',
        given: { provider: { name: 'Combell', catalogueId: 'combell', country: 'BE' } },
        fires: [],
      },
      {
        name: 'a processor with purposes of its own',
        given: { provider: { ownPurposes: 'yes' } },
        fires: ['ownPurposes'],
      },
      {
        name: 'a controller may have purposes of its own',
        given: { provider: { role: 'controller', ownPurposes: 'yes' } },
        fires: [],
      },
      {
        name: 'an activity that overrules the catalogue without a word',
        given: {
          provider: { name: 'Mollie', catalogueId: 'mollie', role: 'controller' },
          recipient: { party: { kind: 'provider', providerId: 'host' }, role: 'processor', contract: signed },
        },
        fires: ['recipients/other/role'],
      },
    ],
  },
  {
    rule: 'R29',
    severity: 'warning',
    about: 'asks for the joint-controller arrangement',
    cases: [
      {
        name: 'a joint controller without arrangement',
        given: { activity: { jointControllers: [{ id: 'brand', party: { name: 'Marque' } }] } },
        fires: ['jointControllers/brand/arrangement'],
      },
      {
        name: 'a joint controller with one',
        given: {
          activity: { jointControllers: [{ id: 'brand', party: { name: 'Marque' }, arrangement: signed }] },
        },
        fires: [],
      },
      {
        name: 'page insights, role still open',
        given: {
          provider: {
            name: 'Facebook',
            catalogueId: 'facebook',
            role: 'unknown',
            contract: { state: 'unknown' },
          },
        },
        fires: ['contract'],
      },
      {
        name: 'a brand whose role nobody has settled',
        given: { provider: { kind: 'manufacturer', role: 'unknown', contract: { state: 'unknown' } } },
        fires: ['contract'],
      },
      {
        name: 'a brand that is a controller of its own',
        given: { provider: { kind: 'manufacturer', role: 'controller' } },
        fires: [],
      },
      {
        name: 'a joint recipient covered by the activity’s arrangement',
        given: {
          recipient: { party: { kind: 'external', name: { fr: 'Marque' } }, role: 'joint' },
          activity: { jointControllers: [{ id: 'brand', party: { name: 'Marque' }, arrangement: signed }] },
        },
        fires: [],
      },
    ],
  },
  {
    rule: 'R30',
    severity: 'warning',
    about: 'holds “never shared” against the recipients',
    cases: [
      {
        name: 'recipients all the same',
        given: {
          organisation: {
            publishedNotice: { claims: [{ id: 'x', claim: 'never_shared', quote: 'Jamais' }] },
          },
        },
        fires: ['publishedNotice/claims/x'],
      },
      {
        name: 'nobody outside',
        given: {
          organisation: {
            publishedNotice: { claims: [{ id: 'x', claim: 'never_shared', quote: 'Jamais' }] },
          },
          recipient: { party: { kind: 'internal', name: { fr: 'Atelier' } } },
        },
        fires: [],
      },
    ],
  },
]);
