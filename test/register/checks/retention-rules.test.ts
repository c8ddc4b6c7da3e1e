import { tryRules } from './rule-cases.ts';

const row = 'dataCategories/quotes/retention';
const until = (event: string) => ({ amount: null, unit: 'until_event', event });
const years = (amount: number, event: string | null = null) => ({ amount, unit: 'years', event });
const none = { amount: null, unit: 'none', event: null };
const invoices = (retention: object, more: object = {}) => ({
  data: { category: 'invoices', retention, ...more },
});
const inCountry = (country: string) => ({
  organisation: { country, publishedNotice: { namedAuthorityCountry: country } },
});

tryRules([
  {
    rule: 'R37',
    severity: 'error',
    about: 'asks for a period and its start',
    cases: [
      { name: 'nothing', given: { data: { retention: { active: null } } }, fires: [`${row}/active`] },
      {
        name: 'a number without a start',
        given: { data: { retention: { active: { event: null } } } },
        fires: [`${row}/active`],
      },
      {
        name: 'an event nobody names',
        given: { data: { retention: { active: { amount: null, unit: 'until_event', event: null } } } },
        fires: [`${row}/active`],
      },
      {
        name: 'criteria in place of a number',
        given: { data: { retention: { active: null, criteria: { fr: 'Durée du litige' } } } },
        fires: [],
      },
      {
        name: 'a browser session needs no start',
        given: { data: { retention: { active: { amount: null, unit: 'session', event: null } } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R38',
    severity: 'error',
    about: 'refuses an end that never comes',
    cases: [
      {
        name: 'unlimited',
        given: { data: { retention: { active: { amount: null, unit: 'unlimited' } } } },
        fires: [`${row}/active`],
      },
      {
        name: 'until the person asks',
        given: { data: { retention: { active: until('request_by_person') } } },
        fires: [`${row}/active`],
      },
      {
        name: 'an archive without end',
        given: { data: { retention: { archive: { unit: 'unlimited' } } } },
        fires: [`${row}/archive`],
      },
      {
        name: '“as long as the client is active”',
        given: {
          data: {
            retention: { active: until('end_of_contract'), criteria: { fr: 'Tant que le client est actif' } },
          },
        },
        fires: [`${row}/criteria`],
      },
      {
        name: '“as long as …” with a number beside it',
        given: {
          data: {
            retention: {
              active: until('end_of_contract'),
              criteria: { fr: 'Tant que le client est actif, puis 3 ans' },
            },
          },
        },
        fires: [],
      },
      {
        name: '“never kept indefinitely” asserts nothing',
        given: {
          data: {
            retention: { active: null, criteria: { en: 'Never kept indefinitely: reviewed at each audit' } },
          },
        },
        fires: [],
      },
      {
        name: 'until the end of the contract',
        given: { data: { retention: { active: until('end_of_contract') } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R39',
    severity: 'error',
    about: 'knows the statutory minimum',
    cases: [
      {
        name: 'French invoices for six years',
        given: invoices({ active: until('financial_year_end'), archive: years(6, 'financial_year_end') }),
        fires: [row],
      },
      {
        name: 'French invoices for ten years',
        given: invoices({ active: until('financial_year_end'), archive: years(10, 'financial_year_end') }),
        fires: [],
      },
      {
        name: 'a hundred and twenty months are ten years',
        given: invoices({
          active: until('financial_year_end'),
          archive: { amount: 120, unit: 'months', event: 'financial_year_end' },
        }),
        fires: [],
      },
      {
        name: 'a hundred and nineteen months are not',
        given: invoices({
          active: until('financial_year_end'),
          archive: { amount: 119, unit: 'months', event: 'financial_year_end' },
        }),
        fires: [row],
      },
      {
        name: 'both phases count together',
        given: invoices({ active: years(2, 'invoice_date'), archive: years(8) }),
        fires: [],
      },
      {
        name: 'seven years are enough in the Netherlands',
        given: {
          ...inCountry('NL'),
          ...invoices({ active: until('financial_year_end'), archive: years(7, 'financial_year_end') }),
        },
        fires: [],
      },
      {
        name: 'and not in Belgium',
        given: {
          ...inCountry('BE'),
          ...invoices({ active: until('1_january_following'), archive: years(7, '1_january_following') }),
        },
        fires: [row],
      },
      {
        name: 'a row of other data does not judge invoices',
        given: {
          data: {
            category: 'invoices',
            retention: { active: none, archive: years(3, 'event_date'), libraryRow: 'F14' },
          },
        },
        fires: [row],
      },
      {
        name: 'French orders: five years may be right below EUR 120',
        given: {
          data: {
            category: 'orders',
            retention: { active: until('delivery'), archive: years(5, 'delivery') },
          },
        },
        fires: [],
      },
      {
        name: 'an order filled from the row above EUR 120',
        given: {
          data: {
            category: 'orders',
            retention: { active: until('delivery'), archive: years(5, 'delivery'), libraryRow: 'F2' },
          },
        },
        fires: [row],
      },
      {
        name: 'a figure still to be verified is a warning at most',
        given: {
          data: {
            category: 'payroll',
            retention: { active: none, archive: years(3, 'event_date'), libraryRow: 'F14' },
          },
        },
        fires: [`${row} (warning)`],
      },
      {
        name: 'a country the library does not know',
        given: { ...inCountry('LU'), ...invoices({ active: years(1, 'invoice_date'), archive: none }) },
        fires: [],
      },
    ],
  },
  {
    rule: 'R40',
    severity: 'warning',
    about: 'knows what is recommended at most',
    cases: [
      {
        name: 'a French quote for four years',
        given: { data: { retention: { active: years(4, 'last_contact') } } },
        fires: [`${row}`],
      },
      {
        name: 'for three years',
        given: { data: { retention: { active: years(3, 'last_contact') } } },
        fires: [],
      },
      {
        name: 'for thirty-six months',
        given: { data: { retention: { active: { amount: 36, unit: 'months', event: 'last_contact' } } } },
        fires: [],
      },
      {
        name: 'for thirty-seven months',
        given: { data: { retention: { active: { amount: 37, unit: 'months', event: 'last_contact' } } } },
        fires: [row],
      },
      {
        name: 'longer, with a reason',
        given: {
          data: {
            retention: {
              active: years(4, 'last_contact'),
              justification: { fr: 'Chantier en plusieurs phases' },
            },
          },
        },
        fires: [],
      },
      {
        name: 'camera images for a month',
        given: {
          data: {
            category: 'photo_video',
            retention: { active: { amount: 1, unit: 'months', event: 'collection' } },
          },
        },
        fires: [],
      },
      {
        name: 'camera images for six weeks',
        given: {
          data: {
            category: 'photo_video',
            retention: { active: { amount: 6, unit: 'weeks', event: 'collection' } },
          },
        },
        fires: [row],
      },
      {
        name: 'what must be kept ten years may be kept ten years',
        given: {
          data: {
            category: 'orders',
            retention: { active: until('delivery'), archive: years(10, 'delivery') },
          },
        },
        fires: [],
      },
      {
        name: 'an invoice has no maximum in the library',
        given: invoices({ active: until('financial_year_end'), archive: years(12, 'financial_year_end') }),
        fires: [],
      },
    ],
  },
  {
    rule: 'R41',
    severity: 'warning',
    about: 'asks for an archive where a law wants one',
    cases: [
      {
        name: 'invoices without an archive',
        given: invoices({ active: years(2, 'invoice_date'), archive: null }),
        fires: [`${row}/archive`],
      },
      {
        name: 'invoices with “none”',
        given: invoices({ active: years(2, 'invoice_date'), archive: none }),
        fires: [`${row}/archive`],
      },
      {
        name: 'invoices with one',
        given: invoices({ active: until('financial_year_end'), archive: years(10) }),
        fires: [],
      },
      {
        name: '“none”, and longer for disputes',
        given: {
          data: { retention: { archive: none, criteria: { fr: 'Plus longtemps en cas de litige' } } },
        },
        fires: [`${row}/archive`],
      },
      { name: 'a quote needs none', given: { data: { retention: { archive: none } } }, fires: [] },
    ],
  },
  {
    rule: 'R42',
    severity: 'warning',
    about: 'sees two periods for the same data',
    cases: [
      {
        name: 'twice the e-mail address, two periods',
        given: {
          activity: {
            dataCategories: [
              { id: 'a', category: 'email', retention: { active: years(2, 'last_contact') } },
              { id: 'b', category: 'email', retention: { active: years(3, 'last_contact') } },
            ],
          },
        },
        fires: ['dataCategories/b/retention'],
      },
      {
        name: 'told apart by their descriptions',
        given: {
          activity: {
            dataCategories: [
              {
                id: 'a',
                category: 'email',
                description: { fr: 'Client' },
                retention: { active: years(2, 'last_contact') },
              },
              {
                id: 'b',
                category: 'email',
                description: { fr: 'Prospect' },
                retention: { active: years(3, 'last_contact') },
              },
            ],
          },
        },
        fires: [],
      },
      {
        name: 'twice the same period',
        given: {
          activity: {
            dataCategories: [
              { id: 'a', category: 'email', retention: { active: years(2, 'last_contact') } },
              { id: 'b', category: 'email', retention: { active: years(2, 'last_contact') } },
            ],
          },
        },
        fires: [],
      },
    ],
  },
]);
