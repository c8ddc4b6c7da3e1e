// Four policies that say what the law asks, in four languages: nothing is to be found in them, so a test adds one sentence and looks at the difference.
import type { Country } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';

export const today = '2026-11-22';

export const goodPolicies: Readonly<Record<Language, { readonly country: Country; readonly text: string }>> =
  {
    fr: {
      country: 'FR',
      text: `Politique de confidentialité

Version du 3 mars 2026

Qui nous sommes

Le responsable du traitement est le Garage des Tilleuls SARL, 4 rue des Tilleuls, 35000 Rennes, SIREN 732 829 320, contact@tilleuls.example, 01 99 00 12 34, https://www.tilleuls.example.

Pourquoi nous utilisons vos données

- Établir votre devis et exécuter votre commande : exécution du contrat.
- Facturer et tenir la comptabilité : obligation légale (art. L123-22 du code de commerce).
- Vous envoyer la lettre d’information si vous l’avez demandée : consentement. Vous pouvez retirer votre consentement à tout moment par le lien de chaque e-mail.
- Protéger nos locaux : intérêt légitime, qui est la sécurité des biens.

Qui reçoit vos données

Notre hébergeur OVHcloud, notre expert-comptable et le transporteur Colissimo reçoivent ce qu’il leur faut pour leur tâche.

Combien de temps nous les gardons

Les devis sont conservés trois ans à compter du dernier contact.

Les factures sont archivées dix ans à compter de la clôture de l’exercice.

Vos droits

Vous pouvez demander l’accès à vos données, leur rectification, leur effacement, la limitation du traitement et la portabilité, vous opposer au traitement et donner des directives sur leur sort après votre décès. Écrivez à contact@tilleuls.example : nous répondons à votre demande dans un délai d’un mois.

Vous pouvez adresser une réclamation à la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.

Cookies

Les cookies de mesure d’audience ne sont déposés qu’avec votre consentement, donné dans le bandeau ; ils durent 13 mois au plus.

Sécurité

Les accès sont individuels et les sauvegardes quotidiennes.
`,
    },
    nl: {
      country: 'BE',
      text: `Privacyverklaring

Laatst bijgewerkt op 3 maart 2026

Wie wij zijn

De verwerkingsverantwoordelijke is Bandenhuis De Linde BV, Lindestraat 4, 9000 Gent, ondernemingsnummer 0123.456.749, info@delinde.example, +32 9 000 00 00, https://www.delinde.example.

Waarom wij uw gegevens gebruiken

- Uw offerte opmaken en uw bestelling uitvoeren: uitvoering van de overeenkomst.
- Factureren en de boekhouding voeren: wettelijke verplichting (art. 60 Btw-Wetboek).
- U de nieuwsbrief sturen als u daarom vroeg: toestemming. U kunt uw toestemming op elk moment intrekken via de link in elke e-mail.
- Onze gebouwen beschermen: gerechtvaardigd belang, namelijk de veiligheid van onze goederen.

Wie uw gegevens krijgt

Ons hostingbedrijf Combell, onze boekhouder en de pakketdienst bpost krijgen wat zij voor hun taak nodig hebben.

Hoelang wij ze bewaren

Offertes bewaren wij twee jaar na het laatste contact.

Facturen bewaren wij tien jaar vanaf 1 januari van het volgende jaar.

Uw rechten

U kunt uw gegevens inzien, laten verbeteren of wissen, de verwerking laten beperken, bezwaar maken en uw gegevens laten overdragen (recht op overdraagbaarheid). Schrijf naar info@delinde.example: wij beantwoorden uw verzoek binnen één maand.

U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel.

Cookies

Cookies voor webstatistieken plaatsen wij pas na uw toestemming in de cookiebanner; ze blijven hoogstens 13 maanden.

Beveiliging

Elke medewerker heeft een eigen account en er is elke dag een back-up.
`,
    },
    en: {
      country: 'NL',
      text: `Privacy notice

Last updated: 3 March 2026

Who we are

The controller is Parts of Zwolle B.V., Sassenstraat 4, 8011 PB Zwolle, KvK 12345678, hello@parts.example, +31 38 000 00 00, https://www.parts.example.

Why we use your data

- To draw up your quote and carry out your order: performance of the contract.
- To issue invoices and keep our books: legal obligation (art. 52 AWR).
- To send you the newsletter if you asked for it: consent. You can withdraw your consent at any time through the link in each e-mail.
- To protect our premises: legitimate interest, namely the safety of our goods.

Who receives your data

Our hosting provider TransIP, our accountant and the parcel service PostNL receive what they need for their task.

How long we keep them

We keep quotes for one year after the last contact.

We keep invoices for seven years from the end of the financial year.

Your rights

You may ask for access to your data, their rectification, erasure or restriction, object to the processing, and receive your data in a portable form (portability). Write to hello@parts.example: we answer your request within one month.

You may complain to the Autoriteit Persoonsgegevens, the Dutch supervisory authority.

Cookies

Cookies for web analytics are set only after your consent in the cookie banner and last 13 months at most.

Security

Every member of staff has an account of their own and backups are made daily.
`,
    },
    de: {
      country: 'BE',
      text: `Datenschutzerklärung

Stand: 3. März 2026

Wer wir sind

Verantwortlicher ist: Werkstatt Linde GmbH, Lindenstraße 4, 4700 Eupen, Belgien, Unternehmensnummer BE 0123.456.749, info@linde.example, +32 87 00 00 00, https://www.linde.example.

Wozu wir Ihre Daten nutzen

- Ihr Angebot erstellen und Ihre Bestellung ausführen: Erfüllung des Vertrags.
- Rechnungen stellen und Bücher führen: rechtliche Verpflichtung (Art. 60 Mehrwertsteuergesetzbuch).
- Ihnen den Newsletter senden, wenn Sie ihn bestellt haben: Einwilligung. Sie können Ihre Einwilligung jederzeit über den Link in jeder E-Mail widerrufen.
- Unsere Räume schützen: berechtigtes Interesse, nämlich die Sicherheit unserer Güter.

Wer Ihre Daten erhält

Unser Hosting-Anbieter Combell, unser Steuerberater und der Paketdienst bpost erhalten, was sie für ihre Aufgabe brauchen.

Wie lange wir sie aufbewahren

Angebote bewahren wir zwei Jahre nach dem letzten Kontakt auf; gespeichert wird nur, was dazu gehört.

Rechnungen werden zehn Jahre ab dem 1. Januar des Folgejahres aufbewahrt.

Ihre Rechte

Sie können Auskunft, Berichtigung, Löschung und Einschränkung verlangen, widersprechen und Ihre Daten übertragen lassen (Recht auf Datenübertragbarkeit). Schreiben Sie an info@linde.example: Wir beantworten Ihre Anfrage innerhalb eines Monats.

Sie können sich bei der Belgischen Datenschutzbehörde beschweren, Drukpersstraat 35, 1000 Brüssel (apd-gba.be).

Cookies

Cookies für die Webanalyse setzen wir erst nach Ihrer Einwilligung im Cookie-Banner; sie bleiben höchstens 13 Monate.

Sicherheit

Jeder Mitarbeiter hat ein eigenes Konto, und jeden Tag wird gesichert.
`,
    },
  };

/** The policy with one sentence more, under a heading of its own. */
export function withSentence(language: Language, sentence: string, heading = ''): string {
  const headings: Readonly<Record<Language, string>> = {
    fr: 'Autres informations',
    nl: 'Overige informatie',
    en: 'Further information',
    de: 'Weitere Angaben',
  };
  return `${goodPolicies[language].text}\n${heading === '' ? headings[language] : heading}\n\n${sentence}\n`;
}
