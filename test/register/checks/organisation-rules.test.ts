import { tryRules } from './rule-cases.ts';

const dpo = { name: 'Ada Exemple', email: 'dpo@conseil.example', phone: '', company: 'Conseil' };
const reply = (replyAmount: number | null, replyUnit: string | null) => ({
  organisation: { rightsHandling: { replyAmount, replyUnit } },
});

tryRules([
  {
    rule: 'R01',
    severity: 'error',
    about: 'asks who the controller is',
    cases: [
      { name: 'no name', given: { organisation: { legalName: '' } }, fires: ['legalName'] },
      {
        name: 'no address',
        given: { organisation: { address: { street: '', city: '' } } },
        fires: ['address'],
      },
      { name: 'no way to reach anyone', given: { organisation: { email: '', phone: '' } }, fires: ['email'] },
      { name: 'a telephone is a way', given: { organisation: { email: '' } }, fires: [] },
      {
        name: 'only the company number is missing',
        given: { organisation: { companyNumber: '' } },
        fires: ['companyNumber (warning)'],
      },
      {
        name: 'a served controller without a name',
        given: {
          processorActivity: { controllers: [{ id: 'x', party: {}, processing: { fr: 'Entretien' } }] },
        },
        fires: ['controllers/x/party'],
      },
    ],
  },
  {
    rule: 'R02',
    severity: 'warning',
    about: 'looks twice at the DPO',
    cases: [
      {
        name: 'designated, but nobody can be reached',
        given: { organisation: { dpo: { isDesignated: 'yes' } } },
        fires: ['dpo/party'],
      },
      {
        name: 'the DPO works for a processor',
        given: { organisation: { dpo: { isDesignated: 'yes', party: dpo, place: 'processor' } } },
        fires: ['dpo/place'],
      },
      {
        name: 'the DPO’s address is at a provider',
        given: {
          organisation: {
            dpo: { isDesignated: 'yes', party: { ...dpo, email: 'dpo@nuage.example' }, place: 'external' },
          },
          provider: { website: 'https://www.nuage.example' },
        },
        fires: ['dpo/place'],
      },
      {
        name: 'the privacy contact under the heading of DPO',
        given: { organisation: { dpo: { isDesignated: 'unknown', party: dpo }, privacyContact: dpo } },
        fires: ['dpo/party'],
      },
      {
        name: 'an external DPO',
        given: { organisation: { dpo: { isDesignated: 'yes', party: dpo, place: 'external' } } },
        fires: [],
      },
      { name: 'none designated', given: { organisation: { privacyContact: dpo } }, fires: [] },
    ],
  },
  {
    rule: 'R22',
    severity: 'warning',
    about: 'keeps identity checks for cases of doubt',
    cases: [
      {
        name: 'a copy every time',
        given: { organisation: { rightsHandling: { identityCheck: 'always_copy' } } },
        fires: ['rightsHandling/identityCheck'],
      },
      {
        name: 'only in doubt',
        given: { organisation: { rightsHandling: { identityCheck: 'only_in_doubt' } } },
        fires: [],
      },
    ],
  },
  {
    rule: 'R44',
    severity: 'error',
    about: 'knows that the answer is due in a month',
    cases: [
      { name: 'two months', given: reply(2, 'months'), fires: ['rightsHandling/replyAmount'] },
      { name: 'thirty-two days', given: reply(32, 'days'), fires: ['rightsHandling/replyAmount'] },
      { name: 'five weeks', given: reply(5, 'weeks'), fires: ['rightsHandling/replyAmount'] },
      { name: 'thirty-one days are no more than a month', given: reply(31, 'days'), fires: [] },
      { name: 'one month', given: reply(1, 'months'), fires: [] },
      { name: 'four weeks', given: reply(4, 'weeks'), fires: [] },
    ],
  },
  {
    rule: 'R45',
    severity: 'hint',
    about: 'prefers a month to thirty days',
    cases: [
      { name: 'thirty days', given: reply(30, 'days'), fires: ['rightsHandling/replyAmount'] },
      { name: 'twenty-nine days', given: reply(29, 'days'), fires: ['rightsHandling/replyAmount'] },
      { name: 'twenty-eight days never exceed a month', given: reply(28, 'days'), fires: [] },
      { name: 'a fortnight', given: reply(14, 'days'), fires: [] },
      { name: 'sixty days are another rule’s', given: reply(60, 'days'), fires: [] },
    ],
  },
]);
