import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#register/review/detect-language.ts';
import { datesIn } from '#register/review/find-date.ts';
import { fold } from '#register/review/fold.ts';
import { readPolicy } from '#register/review/review-policy.ts';
import { recognise } from '#register/review/recognise.ts';
import { languages } from '#register/model/language.ts';
import { goodPolicies, today } from './good-policies.ts';

function recognised(text: string) {
  return recognise(readPolicy({ text, format: 'text' }), today);
}

describe('Providers', () => {
  const names = (text: string) => recognised(text).providers.map(({ card }) => card.id);

  it.each([
    ['Betalingen verlopen via MOLLIE en PayPal.', ['mollie', 'paypal']],
    ['We send parcels with dhl parcel, DPD or bpost.', ['dhl', 'dpd', 'bpost']],
    ['Nos e-mails partent avec Sendinblue (aujourd’hui Brevo).', ['brevo']],
    ['Cookies van het bedrijf Google, deel van de “Analytics”-dienst.', ['google_analytics']],
    ['Write to dpo@wyzgroup.com.', ['wyzgroup']],
    ['Our site is hosted by WIX.', ['wix']],
    ['Find us on X (formerly Twitter).', ['x']],
    ['Wir nutzen tawk.to als Chat.', ['tawk']],
  ])('are seen in “%s”', (text, expected) => {
    expect(names(text).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    'Please give us the exact address so that the carrier finds you.',
    'Our teams exchange clear messages, and outlook on life matters.',
    'Un sage conseil : ne donnez pas votre mot de passe par la poste.',
    'Sofort nach dem Kauf löschen wir die Nummer.',
    'Wij bewaren een bol wol voor u.',
    'Mark the box with an X.',
    'Le certificat d’immatriculation (carte grise) reste à bord.',
    'Predict the pickup: threads, clarity, meta.',
  ])('are not seen in words of everyday language: “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('Periods', () => {
  const periods = (text: string) =>
    recognised(text).periods.map(({ amount, unit, use }) => `${amount} ${unit} ${use}`);

  it.each([
    ['Les devis sont conservés pendant deux (2) ans.', ['2 years retention']],
    ['Camerabeelden bewaren wij vier weken.', ['4 weeks retention']],
    ['These cookies last for a year.', ['1 years cookie']],
    ['Wir löschen Bewerbungen nach achtzehn Monaten.', ['18 months retention']],
    ['Nous répondons à votre demande dans un délai d’un mois.', ['1 months answer']],
    ['Bij een datalek melden wij dit binnen 72 uur.', ['72 hours breach']],
    ['Invoices are payable within 30 days.', ['30 days other']],
    ['Les enfants de moins de 15 ans demandent l’accord de leurs parents.', ['15 years age']],
    ['We look at it once a year.', []],
    ['Wij bestaan 1.250 jaar.', []],
  ])('“%s”', (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });

  it('say what starts them', () => {
    const [period] = recognised(
      'Vos données sont conservées trois ans à compter du dernier contact.',
    ).periods;
    expect(period?.event).toBe('last_contact');
  });
});

describe('Contact points', () => {
  it('are told apart by whose they are', () => {
    const { contacts } = recognised(
      'Écrivez à contact@tilleuls.example ou au 01 99 00 12 34, 4 rue des Tilleuls. Réclamation : CNIL, 3 place de Fontenoy, www.cnil.fr. Politique de Brevo : https://www.brevo.com/legal.',
    );
    expect(contacts.map(({ kind, owner }) => `${owner} ${kind}`)).toEqual(
      expect.arrayContaining([
        'own email',
        'own phone',
        'own address',
        'authority website',
        'provider website',
      ]),
    );
    expect(contacts.filter(({ owner, kind }) => owner === 'own' && kind === 'website')).toEqual([]);
  });

  it('include numbers by which a company is known', () => {
    const kinds = (text: string) => recognised(text).contacts.map(({ kind }) => kind);
    expect(kinds('SIRET 732 829 320 00074')).toContain('company_number');
    expect(kinds('Ondernemingsnummer 0123.456.749')).toContain('company_number');
    expect(kinds('KvK 12345678, btw NL123456789B01')).toEqual(
      expect.arrayContaining(['company_number', 'vat_number']),
    );
  });
});

describe('Dates', () => {
  it.each([
    ['mis a jour le 25/01/2020', ['2020-01-25']],
    ['laatst bijgewerkt op 3 maart 2026', ['2026-03-03']],
    ['last updated: march 3rd, 2026', ['2026-03-03']],
    ['stand: 6. november 2025', ['2025-11-06']],
    ['version de mars 2024', ['2024-03-01']],
    ['99/99/2020', []],
  ])('“%s”', (text, expected) => {
    expect(datesIn(fold(text))).toEqual(expected);
  });

  it('of laws are not the policy’s own', () => {
    expect(
      recognised('Le règlement (UE) 2016/679 du 27 avril 2016 s’applique depuis le 25 mai 2018.').date,
    ).toBeNull();
  });
});

describe('The language', () => {
  it.each(languages)('of a policy in %s is seen', (language) => {
    expect(detectLanguage(fold(goodPolicies[language].text)).language).toBe(language);
  });

  it('of a list of names or of another language is not guessed', () => {
    expect(detectLanguage('mollie, paypal, bpost, dhl').language).toBeNull();
    expect(
      detectLanguage('tietosuojaseloste kertoo miten kasittelemme henkilotietoja asiakkaiden kanssa')
        .language,
    ).toBeNull();
  });

  it('does not change where letters stand when accents are folded', () => {
    for (const text of ['Œuvre à l’État', 'Straße İstanbul', 'fiancé “naïf”…'])
      expect(fold(text)).toHaveLength(text.length);
  });
});
