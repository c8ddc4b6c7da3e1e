// The facts S4.1 to S4.25: a Belgian web shop with a Dutch model policy.
import { factsIn, type Fact } from './fact.ts';

const notice = 'organisation/publishedNotice';

export const petiteBoutiqueFacts: readonly Fact[] = factsIn('petite-boutique-be', {
  'S4.1': {
    says: 'name, Belgian address, phone, e-mail, and a site without https',
    held: {
      'organisation/legalName': /./,
      'organisation/address/country': 'BE',
      'organisation/phone': /^\+32/,
      'organisation/email': /@/,
      'organisation/website': /^http:/,
    },
  },
  'S4.2': {
    says: 'a privacy contact who is no DPO',
    held: {
      'organisation/privacyContact/position': /Contactpersoon/,
      'organisation/dpo/party': null,
      'organisation/dpo/isDesignated': 'unknown',
    },
  },
  'S4.3': {
    says: 'in force since January 2021; changes are announced by e-mail',
    held: {
      [`${notice}/publishedOn`]: '2021-01-07',
      'organisation/note/nl': /vervangt alle vorige.*een e-mail/,
    },
  },
  'S4.4': {
    says: 'no company or VAT number',
    held: { 'organisation/companyNumber': '', 'organisation/vatNumber': '' },
  },
  'S4.5': {
    says: 'Dutch law and the Dutch authority',
    held: {
      [`${notice}/namesAuthority`]: 'yes',
      [`${notice}/namedAuthorityCountry`]: 'NL',
      [`${notice}/claims/dutch-law/claim`]: 'wrong_national_law',
    },
  },
  'S4.6': {
    says: 'the shop: profile kept until the customer says otherwise; WooCommerce helps and shares in its group',
    held: {
      'activities/shop/dataCategories/orders/sources': ['subject_form'],
      'activities/shop/dataCategories/orders/retention/active/unit': 'until_event',
      'activities/shop/dataCategories/orders/retention/active/event': 'request_by_person',
      'activities/shop/dataCategories/orders/retention/criteria/nl': /vergeetverzoek.*Facturen.*geen toegang/,
      'providers/woocommerce/note/nl': /binnen het eigen concern/,
      [`${notice}/claims/profile-kept/claim`]: 'unlimited_retention',
      [`${notice}/claims/three-variants/claim`]: 'contradiction',
    },
  },
  'S4.7': {
    says: 'hosting at Combell, or on a server of one’s own; regular backups',
    held: {
      'activities/hosting/recipients/combell/party/providerId': 'combell',
      'activities/hosting/note/nl': /server in eigen beheer/,
      'providers/combell/transfersKnown': 'yes',
      'organisation/securityMeasures/backup/measure': 'sec_backup',
    },
  },
  'S4.8': {
    says: 'hosting metadata said not to be personal',
    held: {
      'activities/hosting-metadata/dataCategories/metadata/description/nl': /geen persoonsgegevens/,
      [`${notice}/claims/hosting-metadata/claim`]: 'identifiers_not_personal',
    },
  },
  'S4.9': {
    says: 'business e-mail at Combell, without access to the mailbox',
    held: {
      'activities/mail/purposes/mail/description/nl': /vertrouwelijk/,
      'activities/mail/recipients/combell/dataPassed/nl': /zonder toegang/,
    },
  },
  'S4.10': {
    says: 'newsletter by Mailchimp, which sees what is read and reserves uses of its own',
    held: {
      'activities/newsletter/purposes/newsletter/marketing/channels': ['email'],
      'activities/newsletter/dataCategories/opens/sources': ['automatic'],
      'activities/newsletter/cookies/opens/consent': 'unknown',
      'activities/newsletter/note/nl': /uit te schrijven/,
      'providers/mailchimp/ownPurposes': 'yes',
      'providers/mailchimp/country': 'US',
      'providers/mailchimp/transfers': [],
    },
  },
  'S4.11': {
    says: 'payment by Mollie, shown as a servant; kept no longer than the law allows',
    held: {
      'activities/payment/dataCategories/account/category': 'bank_details',
      'activities/payment/dataCategories/card/category': 'card_data',
      'activities/payment/dataCategories/card/retention/criteria/nl': /wettelijke termijnen/,
      'activities/payment/recipients/mollie-subcontractors/party/kind': 'external',
      'providers/mollie/role': 'processor',
      'providers/mollie/note/nl': /geanonimiseerd/,
    },
  },
  'S4.12': {
    says: 'delivery by bpost, DHL or DPD and their subcontractors, for that only',
    held: {
      'activities/delivery/recipients/bpost/party/providerId': 'bpost',
      'activities/delivery/recipients/dhl/party/providerId': 'dhl',
      'activities/delivery/recipients/dpd/party/providerId': 'dpd',
      'activities/delivery/recipients/subcontractors/party/name/nl': /Onderaannemers/,
      'providers/dpd/note/nl': /Alleen voor de levering/,
    },
  },
  'S4.13': {
    says: 'sales invoices in Moneybird, kept for the statutory term, which is not named',
    held: {
      'activities/bookkeeping/recipients/moneybird/party/providerId': 'moneybird',
      'activities/bookkeeping/dataCategories/invoices/retention/criteria/nl': /niet genoemd/,
      'providers/moneybird/note/nl': /geheimhouding/,
      'providers/moneybird/transfersKnown': 'yes',
    },
  },
  'S4.14': {
    says: 'a heading on sales channels with nothing under it',
    held: { [`${notice}/claims/sales-channels/claim`]: 'empty_section' },
  },
  'S4.15': {
    says: 'IP, browser and system collected to improve the service, said not to be personal',
    held: {
      'activities/technical-data/dataCategories/ip/category': 'ip_address',
      'activities/technical-data/dataCategories/browser/category': 'user_agent',
      'activities/technical-data/purposes/improve/legalBases': [],
      [`${notice}/claims/technical-data/claim`]: 'identifiers_not_personal',
    },
  },
  'S4.16': {
    says: 'Google Analytics: an American company, perhaps bound to disclose, not for other services',
    held: {
      'activities/analytics/cookies/analytics/cookieClass': 'analytics',
      'activities/analytics/cookies/analytics/consent': 'unknown',
      'providers/google-analytics/transfers/us/mechanism': null,
      'providers/google-analytics/note/nl': /wettelijk verplicht.*niet toegestaan/,
    },
  },
  'S4.17': {
    says: 'later contact only with explicit consent',
    held: {
      'activities/later-contact/purposes/contact/legalBases': ['consent'],
      'activities/later-contact/note/nl': /expliciet/,
    },
  },
  'S4.18': {
    says: 'a log of requests, anonymised after erasure',
    held: {
      'activities/requests/dataSubjects/rights-requesters/category': 'rights_requesters',
      'activities/requests/dataCategories/requests/retention/fate': 'anonymisation',
    },
  },
  'S4.19': {
    says: 'tax and criminal investigations, resisted within the law',
    held: {
      'activities/investigations/purposes/comply/legalBases': ['legal_obligation'],
      'activities/investigations/purposes/comply/statute': '',
      'activities/investigations/recipients/authorities/party/recipientKind': 'authorities',
      'activities/investigations/note/nl': /verzet/,
    },
  },
  'S4.20': {
    says: 'SSL, passwords, measures, backups, processors bound, secrecy',
    held: {
      'organisation/securityMeasures/tls/measure': 'sec_tls',
      'organisation/securityMeasures/password/measure': 'sec_password',
      'organisation/securityMeasures/measures/measure': null,
      'organisation/securityMeasures/dpa/measure': 'sec_dpa',
      'organisation/securityMeasures/confidential/measure': 'sec_confidential',
    },
  },
  'S4.21': {
    says: 'rights, each within 30 days by the known e-mail address; objection suspends',
    held: {
      'organisation/rightsHandling/replyAmount': 30,
      'organisation/rightsHandling/replyUnit': 'days',
      'organisation/rightsHandling/procedure/nl': /bekende e-mailadres.*legitimeert.*bezwaar stopt/,
      [`${notice}/rightsExplained`]: [
        'access',
        'rectification',
        'restriction',
        'portability',
        'objection',
        'no_automated_decision',
        'complaint',
      ],
    },
  },
  'S4.22': {
    says: 'access comes with the processors and the category, in a machine-readable form',
    held: {
      'organisation/rightsHandling/procedure/nl': /overzicht van de verwerkers.*categorie.*machineleesbaar/,
    },
  },
  'S4.23': {
    says: 'portability will probably end the service',
    held: { [`${notice}/claims/portability/claim`]: 'right_discouraged' },
  },
  'S4.24': {
    says: 'no marketing, never shared but for the books',
    held: {
      [`${notice}/claims/no-marketing/claim`]: 'no_marketing',
      [`${notice}/claims/never-commercial/claim`]: 'never_shared',
      [`${notice}/claims/never-shared/quote`]: /boekhoudkundige/,
    },
  },
  'S4.25': {
    says: 'cookies of others’ software are mentioned where they occur',
    held: { 'organisation/note/nl': /Cookies van software van derden/ },
  },
});
