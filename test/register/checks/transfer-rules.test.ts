import { tryRules } from './rule-cases.ts';

const transfer = (members: object) => ({
  provider: { transfers: [{ id: 'us', country: 'US', ...members }], transfersKnown: 'yes' },
});
const dpf = { mechanism: 'dpf', fallbackMechanism: 'scc', checkedOn: '2026-05-01' };
const at = (member: string) => `transfers/us/${member}`;

tryRules([
  {
    rule: 'R31',
    severity: 'error',
    about: 'asks what carries a transfer',
    cases: [
      { name: 'no mechanism', given: transfer({}), fires: [at('mechanism')] },
      {
        name: 'an unknown country without mechanism',
        given: transfer({ country: null }),
        fires: [at('mechanism')],
      },
      { name: 'clauses', given: transfer({ mechanism: 'scc' }), fires: [] },
      { name: 'Norway is inside the EEA', given: transfer({ country: 'NO' }), fires: [] },
      {
        name: 'a transfer of the activity itself',
        given: {
          recipient: {
            party: { kind: 'external', name: { fr: 'Centre d’assistance' } },
            transfers: [{ id: 'in', country: 'IN' }],
          },
        },
        fires: ['recipients/other/transfers/in/mechanism'],
      },
      {
        name: 'a transfer of the processor’s record',
        given: {
          processorActivity: {
            recipients: [
              {
                id: 'sub',
                party: { kind: 'external', name: { fr: 'A' } },
                transfers: [{ id: 'in', country: 'IN' }],
              },
            ],
          },
        },
        fires: ['recipients/sub/transfers/in/mechanism'],
      },
    ],
  },
  {
    rule: 'R32',
    severity: 'error',
    about: 'refuses what the Court has struck down',
    cases: [
      { name: 'Privacy Shield', given: transfer({ mechanism: 'privacy_shield' }), fires: [at('mechanism')] },
      { name: 'Safe Harbor', given: transfer({ mechanism: 'safe_harbor' }), fires: [at('mechanism')] },
      { name: 'clauses of before 2021', given: transfer({ mechanism: 'scc_old' }), fires: [at('mechanism')] },
      { name: 'clauses of 2021', given: transfer({ mechanism: 'scc' }), fires: [] },
    ],
  },
  {
    rule: 'R33',
    severity: 'error',
    about: 'knows providers outside the EEA',
    cases: [
      { name: 'seat abroad, nothing recorded', given: { provider: { country: 'US' } }, fires: ['transfers'] },
      {
        name: 'the catalogue knows of a transfer, nobody has looked',
        given: { provider: { name: 'PayPal', catalogueId: 'paypal', transfersKnown: 'unknown' } },
        fires: ['transfers'],
      },
      {
        name: 'a card that is itself to verify warns only',
        given: { provider: { name: 'Mailchimp', catalogueId: 'mailchimp', transfersKnown: 'unknown' } },
        fires: ['transfers (warning)'],
      },
      {
        name: 'somebody has looked and found none: a question',
        given: { provider: { name: 'Google Analytics', catalogueId: 'google_analytics', country: 'IE' } },
        fires: ['transfersKnown (warning)'],
      },
      { name: 'transfer recorded', given: transfer({ ...dpf }), fires: [] },
      {
        name: '“no transfer” written down against the catalogue',
        given: {
          provider: {
            name: 'Wix',
            catalogueId: 'wix',
            country: 'IL',
            transfers: [{ id: 'us', mechanism: 'eea_only' }],
          },
        },
        fires: ['transfers (warning)'],
      },
      {
        name: 'a self-hosted programme receives nothing',
        given: { provider: { name: 'WooCommerce', catalogueId: 'woocommerce', country: 'IE', role: 'none' } },
        fires: [],
      },
      {
        name: 'a catalogue name written by hand in an activity',
        given: { recipient: { party: { kind: 'external', name: { en: 'Google Analytics' } } } },
        fires: ['recipients/other/transfers (warning)'],
      },
      {
        name: 'an activity that denies its provider’s transfer',
        given: {
          ...transfer({ ...dpf }),
          recipient: { party: { kind: 'provider', providerId: 'host' }, transfers: [] },
        },
        fires: ['recipients/other/transfers'],
      },
      {
        name: 'seat in the EEA, nobody in the catalogue',
        given: { provider: { transfersKnown: 'unknown' } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R34',
    severity: 'warning',
    about: 'wants the DPF checked and backed',
    cases: [
      { name: 'never checked', given: transfer({ ...dpf, checkedOn: null }), fires: [at('checkedOn')] },
      {
        name: 'checked more than a year ago',
        given: transfer({ ...dpf, checkedOn: '2025-11-21' }),
        fires: [at('checkedOn')],
      },
      {
        name: 'checked a year ago to the day',
        given: transfer({ ...dpf, checkedOn: '2025-11-22' }),
        fires: [],
      },
      {
        name: 'no clauses behind it',
        given: transfer({ ...dpf, fallbackMechanism: null }),
        fires: [at('fallbackMechanism')],
      },
      {
        name: 'neither',
        given: transfer({ mechanism: 'dpf' }),
        fires: [at('checkedOn'), at('fallbackMechanism')],
      },
      { name: 'clauses alone are not the DPF', given: transfer({ mechanism: 'scc' }), fires: [] },
    ],
  },
  {
    rule: 'R35',
    severity: 'error',
    about: 'knows which countries are adequate',
    cases: [
      {
        name: 'India is not',
        given: transfer({ country: 'IN', mechanism: 'adequacy' }),
        fires: [at('mechanism')],
      },
      { name: 'Switzerland is', given: transfer({ country: 'CH', mechanism: 'adequacy' }), fires: [] },
      {
        name: 'the United Kingdom on its last day',
        given: transfer({ country: 'GB', mechanism: 'adequacy' }),
        fires: [],
        on: '2031-12-27',
      },
      {
        name: 'the United Kingdom the day after',
        given: transfer({ country: 'GB', mechanism: 'adequacy' }),
        fires: [at('mechanism')],
        on: '2031-12-28',
      },
      {
        name: 'the United States: the DPF, not the country',
        given: transfer({ mechanism: 'adequacy' }),
        fires: [at('mechanism')],
      },
      {
        name: 'Japan, nobody has checked that this company is covered',
        given: transfer({ country: 'JP', mechanism: 'adequacy' }),
        fires: [`${at('checkedOn')} (warning)`],
      },
      {
        name: 'Japan, checked',
        given: transfer({ country: 'JP', mechanism: 'adequacy', checkedOn: '2026-05-01' }),
        fires: [],
      },
      {
        name: 'the DPF is for the United States only',
        given: transfer({ ...dpf, country: 'CA' }),
        fires: [at('mechanism')],
      },
      {
        name: '“stays in the EEA”, in Morocco',
        given: transfer({ country: 'MA', mechanism: 'eea_only' }),
        fires: [at('mechanism')],
      },
    ],
  },
  {
    rule: 'R36',
    severity: 'warning',
    about: 'keeps derogations occasional',
    cases: [
      {
        name: 'consent as a permanent way out',
        given: transfer({ mechanism: 'd49_consent' }),
        fires: [at('mechanism')],
      },
      {
        name: 'a note says why it is occasional',
        given: transfer({ mechanism: 'd49_contract', note: { fr: 'Quelques colis par an' } }),
        fires: [],
      },
      { name: 'clauses are no derogation', given: transfer({ mechanism: 'scc' }), fires: [] },
    ],
  },
]);
