// The facts S1.1 to S1.25: a French garage whose notice is a blogging tool's default text and a software vendor's policy.
import { factsIn, type Fact } from './fact.ts';

const notice = 'organisation/publishedNotice';

export const classicCarsFacts: readonly Fact[] = factsIn('classic-cars-fr', {
  'S1.1': {
    says: 'the site, in English; a default notice followed by a vendor’s policy',
    held: {
      'organisation/website': /^https:/,
      'organisation/language': 'en',
      [`${notice}/languages`]: ['en'],
      'organisation/note/en': /“Private policy”.*default of a blogging tool.*software vendor/,
    },
  },
  'S1.2': {
    says: 'no name, address, number, e-mail, phone, DPO, authority, date or version',
    held: {
      'organisation/legalName': '',
      'organisation/address/street': '',
      'organisation/companyNumber': '',
      'organisation/email': '',
      'organisation/phone': '',
      'organisation/dpo/party': null,
      [`${notice}/namesAuthority`]: 'no',
      [`${notice}/publishedOn`]: null,
      [`${notice}/version`]: '',
    },
  },
  'S1.3': {
    says: 'no contact for requests: the account itself, or a request by commenters',
    held: {
      'organisation/rightsHandling/email': '',
      'organisation/rightsHandling/procedure/en': /profile themselves.*left a comment.*No address/,
    },
  },
  'S1.4': {
    says: 'comments: published, recognised later, checked for spam, kept for ever',
    held: {
      'activities/comments/purposes/publish/legalBases': [],
      'activities/comments/purposes/publish/description/en': /recognise and approve follow-up/,
      'activities/comments/purposes/spam/description/en': /spam/,
      'activities/comments/dataSubjects/commenters/category': 'commenters',
      'activities/comments/dataCategories/website/description/en': /comment form/,
      'activities/comments/dataCategories/comment/category': 'reviews',
      'activities/comments/dataCategories/ip/sources': ['automatic'],
      'activities/comments/dataCategories/ip/retention/active/unit': 'unlimited',
      'activities/comments/dataCategories/browser/retention/active/unit': 'unlimited',
      'activities/comments/dataCategories/ip/retention/archive': null,
      'activities/comments/recipients/public/party/recipientKind': 'public_display',
      'activities/comments/recipients/spam-service/party/name/en': /not named/,
      [`${notice}/claims/comments-kept/claim`]: 'unlimited_retention',
    },
  },
  'S1.5': {
    says: 'the e-mail hash goes to Gravatar and is called anonymised',
    held: {
      'activities/avatars/dataCategories/hash/category': 'email_hash',
      'activities/avatars/dataCategories/hash/sources': ['generated'],
      'activities/avatars/dataCategories/picture/description/en': /public once/,
      'activities/avatars/recipients/gravatar/party/providerId': 'gravatar',
      'providers/gravatar/country': 'US',
      'providers/gravatar/transfers': [],
      [`${notice}/claims/hash/claim`]: 'pseudonymous_as_anonymous',
    },
  },
  'S1.6': {
    says: 'pictures may carry a position that visitors can read',
    held: {
      'activities/media/dataCategories/pictures/category': 'uploaded_media',
      'activities/media/dataCategories/pictures/description/en': /EXIF/,
      'activities/media/recipients/public/party/name/en': /read its position/,
      'activities/media/note/en': /advised not to/,
    },
  },
  'S1.7': {
    says: 'the contact form reaches a mailbox at Wix, under the Privacy Shield',
    held: {
      'activities/contact-form/purposes/answer/description/en': /not used for marketing and not shared/,
      'activities/contact-form/recipients/wix/dataPassed/en': /mailbox/,
      'providers/wix/transfers/claimed/mechanism': 'privacy_shield',
    },
  },
  'S1.8': {
    says: 'convenience cookies of one year for commenters who opt in',
    held: {
      'activities/comment-cookies/purposes/convenience/legalBases': ['consent'],
      'activities/comment-cookies/cookies/details/lifetime/amount': 1,
      'activities/comment-cookies/cookies/details/lifetime/unit': 'years',
      'activities/comment-cookies/cookies/details/consent': 'before',
    },
  },
  'S1.9': {
    says: 'login cookies: session, two days, a year, two weeks; removed at log-out',
    held: {
      'activities/login/cookies/test/lifetime/unit': 'session',
      'activities/login/cookies/test/purpose/en': /no personal data/,
      'activities/login/cookies/login/lifetime/amount': 2,
      'activities/login/cookies/login/lifetime/unit': 'days',
      'activities/login/cookies/login/lifetime/note/en': /log-out/,
      'activities/login/cookies/screen/lifetime/unit': 'years',
      'activities/login/cookies/remember/lifetime/amount': 2,
      'activities/login/cookies/remember/lifetime/unit': 'weeks',
    },
  },
  'S1.10': {
    says: 'editing an article sets a cookie of one day with the post’s number',
    held: {
      'activities/article-editing/dataSubjects/editors/category': null,
      'activities/article-editing/cookies/edited/purpose/en': /Post ID.*no personal data/,
      'activities/article-editing/cookies/edited/lifetime/unit': 'days',
    },
  },
  'S1.11': {
    says: 'embedded videos, images and articles let other sites follow visitors',
    held: {
      'activities/embedded-content/description/en': /Videos, images and articles/,
      'activities/embedded-content/dataCategories/interaction/description/en': /linked to an account/,
      'activities/embedded-content/recipients/third-party-sites/party/name/en': /not named/,
    },
  },
  'S1.12': {
    says: 'Google Analytics',
    held: {
      'activities/analytics/recipients/google-analytics/party/providerId': 'google-analytics',
      'activities/analytics/cookies': [],
      'providers/google-analytics/transfers': [],
    },
  },
  'S1.13': {
    says: 'affiliate statistics',
    held: { 'activities/affiliate-statistics/dataSubjects/affiliates/category': 'affiliates' },
  },
  'S1.14': {
    says: 'installer statistics of plugin users',
    held: {
      'activities/installer-statistics/dataSubjects/plugin-users/description/en': /plugins/,
      'activities/installer-statistics/dataCategories/installations/description/en': /PHP and WordPress/,
      [`${notice}/claims/vendor-statistics/claim`]: 'foreign_text',
    },
  },
  'S1.15': {
    says: 'support statistics: tickets, seen by supporters',
    held: {
      'activities/support-statistics/dataCategories/tickets/description/en': /created, resolved and pending/,
      'activities/support-statistics/dataCategories/tickets/sources': ['generated'],
      'activities/support-statistics/recipients/supporters/party/kind': 'internal',
    },
  },
  'S1.16': {
    says: 'commerce statistics',
    held: {
      'activities/commerce-statistics/dataCategories/sales/description/en': /conversion rates, refunds/,
    },
  },
  'S1.17': {
    says: 'reference sites and plugin compatibility',
    held: {
      'activities/site-statistics/dataCategories/sites/description/en': /incompatible themes and plugins/,
    },
  },
  'S1.18': {
    says: 'PayPal takes login and card; the site stores neither; other processors exist',
    held: {
      'activities/payment/dataCategories/card/category': 'card_data',
      'activities/payment/dataCategories/card/retention/active/unit': 'none',
      'activities/payment/recipients/paypal/party/providerId': 'paypal',
      'providers/paypal/note/en': /“One of our”/,
    },
  },
  'S1.19': {
    says: 'accounts: users see, edit and delete all but the user name; administrators too',
    held: {
      'activities/user-accounts/dataCategories/profile/description/en': /except the user name/,
      'activities/user-accounts/dataCategories/profile/retention/active': null,
      'activities/user-accounts/recipients/administrators/party/kind': 'internal',
    },
  },
  'S1.20': {
    says: 'client support: administrators, supporters when needed, the vendor Toolset',
    held: {
      'activities/client-support/recipients/supporters/party/name/en': /when they need to/,
      'providers/toolset/country': 'HK',
      'providers/toolset/transfers/hk/mechanism': null,
      [`${notice}/claims/vendor-account/claim`]: 'foreign_text',
    },
  },
  'S1.21': {
    says: 'nothing identifying is shared, yet cloud and payment services get data',
    held: {
      [`${notice}/claims/no-sharing/claim`]: 'never_shared',
      'activities/user-accounts/recipients/cloud/party/name/en': 'Cloud services',
      'organisation/note/en': /cloud services and payment processors/,
    },
  },
  'S1.22': {
    says: 'export and erasure, except what must be kept',
    held: {
      [`${notice}/rightsExplained`]: ['access', 'erasure'],
      'organisation/rightsHandling/procedure/en': /export file.*administrative, legal or security reasons/,
    },
  },
  'S1.23': {
    says: 'HTTPS everywhere, sanitised databases in development',
    held: {
      'organisation/securityMeasures/tls/measure': 'sec_tls',
      'organisation/securityMeasures/devtest/measure': 'sec_devtest',
    },
  },
  'S1.24': {
    says: 'after a breach: users informed, passwords reset; no word of an authority',
    held: {
      'organisation/breachHandling/procedure/en': /inform them and try to reset passwords/,
      'organisation/breachHandling/notifiesAuthority': 'unknown',
      'organisation/breachHandling/within72Hours': 'unknown',
    },
  },
  'S1.25': {
    says: 'nothing is held on visitors without an account',
    held: { [`${notice}/claims/visitors/claim`]: 'nothing_held' },
  },
});
