import { tryRules } from './rule-cases.ts';

const reply = (replyAmount: number | null, replyUnit: string | null) => ({
  organisation: { rightsHandling: { replyAmount, replyUnit } },
});
const notice = (members: object) => ({ organisation: { publishedNotice: members } });

tryRules([
  {
    rule: 'R03',
    severity: 'error',
    about: 'wants the authority named',
    cases: [
      {
        name: 'the notice names none',
        given: notice({ namesAuthority: 'no' }),
        fires: ['publishedNotice/namesAuthority'],
      },
      {
        name: 'the complaint is not among the rights explained',
        given: notice({
          rightsExplained: [
            'access',
            'rectification',
            'erasure',
            'restriction',
            'portability',
            'post_mortem',
          ],
        }),
        fires: ['publishedNotice/namesAuthority'],
      },
      {
        name: 'nobody has looked',
        given: notice({ namesAuthority: 'unknown', rightsExplained: null }),
        fires: [],
      },
      {
        name: 'nothing is published',
        given: notice({ url: '', publishedOn: null, namesAuthority: 'no', claims: [] }),
        fires: [],
      },
    ],
  },
  {
    rule: 'R04',
    severity: 'error',
    about: 'wants the authority of one’s own country',
    cases: [
      {
        name: 'the Dutch one for a French garage',
        given: notice({ namedAuthorityCountry: 'NL' }),
        fires: ['publishedNotice/namedAuthorityCountry'],
      },
      { name: 'one’s own', given: notice({ namedAuthorityCountry: 'FR' }), fires: [] },
      {
        name: 'the law of another country',
        given: notice({
          claims: [{ id: 'law', claim: 'wrong_national_law', quote: 'Nederlandse wetgeving' }],
        }),
        fires: ['publishedNotice/claims/law'],
      },
      {
        name: 'a country of establishment nobody knows',
        given: { organisation: { country: null, publishedNotice: { namedAuthorityCountry: 'NL' } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R46',
    severity: 'warning',
    about: 'wants the rights that apply, a contact and a time',
    cases: [
      {
        name: 'rights left out',
        given: notice({ rightsExplained: ['access', 'complaint'] }),
        fires: ['publishedNotice/rightsExplained'],
      },
      {
        name: 'portability does not apply to a legal duty',
        given: {
          purpose: { legalBases: ['legal_obligation'], statute: 'art. L123-22 C. com.' },
          organisation: {
            publishedNotice: {
              rightsExplained: [
                'access',
                'rectification',
                'erasure',
                'restriction',
                'complaint',
                'post_mortem',
              ],
            },
          },
        },
        fires: [],
      },
      {
        name: 'directives after death are French only',
        given: {
          organisation: {
            country: 'BE',
            publishedNotice: {
              namedAuthorityCountry: 'BE',
              rightsExplained: [
                'access',
                'rectification',
                'erasure',
                'restriction',
                'portability',
                'complaint',
              ],
            },
          },
        },
        fires: [],
      },
      { name: 'no time to answer', given: reply(null, null), fires: ['rightsHandling/replyAmount'] },
      {
        name: 'nowhere to turn to',
        given: { organisation: { email: '', phone: '' } },
        fires: ['rightsHandling/email'],
      },
      {
        name: 'nothing is published yet',
        given: notice({ url: '', publishedOn: null, rightsExplained: [] }),
        fires: [],
      },
    ],
  },
  {
    rule: 'R47',
    severity: 'warning',
    about: 'lets nobody talk people out of a right',
    cases: [
      {
        name: 'the notice discourages',
        given: notice({ claims: [{ id: 'x', claim: 'right_discouraged', quote: 'Le service cessera' }] }),
        fires: ['publishedNotice/claims/x'],
      },
      { name: 'no such claim', given: notice({ claims: [] }), fires: [] },
    ],
  },
  {
    rule: 'R56',
    severity: 'warning',
    about: 'asks for a fresh look',
    cases: [
      {
        name: 'a notice without a date',
        given: notice({ publishedOn: null }),
        fires: ['publishedNotice/publishedOn'],
      },
      {
        name: 'a notice of a year and a day',
        given: notice({ publishedOn: '2025-11-21' }),
        fires: ['publishedNotice/lastReviewedOn'],
      },
      { name: 'a notice of a year to the day', given: notice({ publishedOn: '2025-11-22' }), fires: [] },
      {
        name: 'an old notice looked at since',
        given: notice({ publishedOn: '2020-01-25', lastReviewedOn: '2026-02-01' }),
        fires: [],
      },
      {
        name: 'an activity last looked at years ago',
        given: { activity: { reviewedOn: '2024-01-01' } },
        fires: ['reviewedOn'],
      },
      {
        name: 'an activity whose review is due',
        given: { activity: { reviewDueOn: '2026-11-21' } },
        fires: ['reviewDueOn'],
      },
      { name: 'an activity due today', given: { activity: { reviewDueOn: '2026-11-22' } }, fires: [] },
      {
        name: 'a service that is gone',
        given: { provider: { name: 'Universal Analytics' } },
        fires: ['name'],
      },
      {
        name: 'a list that is gone',
        given: { purpose: { description: { fr: 'Appels après contrôle Bloctel' } } },
        fires: ['description'],
      },
    ],
  },
  {
    rule: 'R57',
    severity: 'warning',
    about: 'sees leftovers and contradictions',
    cases: [
      {
        name: 'text of another company',
        given: notice({ claims: [{ id: 'x', claim: 'foreign_text', quote: 'Nos plug-ins' }] }),
        fires: ['publishedNotice/claims/x'],
      },
      {
        name: '“no marketing” beside a newsletter',
        given: {
          ...notice({ claims: [{ id: 'x', claim: 'no_marketing', quote: 'Aucune prospection' }] }),
          purpose: { marketing: { channels: ['post'] } },
        },
        fires: ['publishedNotice/claims/x'],
      },
      {
        name: '“no marketing”, and there is none',
        given: notice({ claims: [{ id: 'x', claim: 'no_marketing', quote: 'Aucune prospection' }] }),
        fires: [],
      },
    ],
  },
  {
    rule: 'R58',
    severity: 'warning',
    about: 'wants an encrypted site',
    cases: [
      { name: 'http', given: { organisation: { website: 'http://tilleuls.example' } }, fires: ['website'] },
      {
        name: 'the notice on http',
        given: notice({ url: 'HTTP://tilleuls.example/x' }),
        fires: ['publishedNotice/url'],
      },
      { name: 'no scheme says nothing', given: { organisation: { website: 'tilleuls.example' } }, fires: [] },
    ],
  },
]);
