// Sentences with a defect, as such policies write them; the wording is our own. Each must be found by its rule, and be what the finding quotes.
import type { RuleId } from '#register/checks/finding.ts';
import type { Language } from '#register/model/language.ts';

export interface DefectSentence {
  readonly language: Language;
  readonly rule: RuleId;
  readonly text: string;
  readonly heading: string;
}

function defects(
  rule: RuleId,
  sentences: Readonly<Partial<Record<Language, readonly string[]>>>,
  heading = '',
): readonly DefectSentence[] {
  // Object.entries widens the keys; they are languages.
  return (Object.entries(sentences) as [Language, readonly string[]][]).flatMap(([language, texts]) =>
    texts.map((text) => ({ language, rule, text, heading })),
  );
}

export const defectSentences: readonly DefectSentence[] = [
  ...defects('R04', {
    nl: ['U kunt zich ook beroepen op de Nederlandse privacywetgeving.'],
    fr: ['Nos traitements relèvent du droit belge.'],
  }),
  ...defects('R06', {
    en: ['We use your details to improve your experience.', 'Your data may be used for various purposes.'],
    fr: [
      'Nous utilisons vos données pour améliorer votre expérience.',
      'Elles servent aussi à d’autres finalités.',
    ],
    nl: ['Wij gebruiken uw gegevens voor verbetering van uw ervaring en andere doeleinden.'],
    de: ['Wir nutzen Ihre Daten auch für sonstige Zwecke.'],
  }),
  ...defects('R08', {
    fr: [
      'Nous traitons vos données sur la base de votre consentement, de notre intérêt légitime et/ou d’une obligation légale.',
    ],
    en: ['Processing rests on your consent and/or our legitimate interests.'],
  }),
  ...defects('R09', {
    fr: ['Cette collecte est une obligation légale au titre du RGPD.'],
    nl: ['Wij doen dit omdat het een wettelijke verplichting is volgens de AVG.'],
    en: ['We collect these details because of a legal obligation under the GDPR.'],
    de: ['Die Erhebung ist gesetzlich vorgeschrieben durch die DSGVO.'],
  }),
  ...defects('R11', {
    en: [
      'By using this website you agree to our privacy policy.',
      'If you continue to browse, you consent to cookies.',
      'By accepting our terms you consent to the processing of your data.',
      'The consent boxes are pre-ticked for your convenience.',
    ],
    fr: [
      'En utilisant notre site, vous acceptez la présente politique de confidentialité.',
      'La poursuite de votre navigation vaut acceptation des cookies.',
      'Le client accepte le traitement de ses données et la politique de confidentialité en cochant la case.',
    ],
    nl: [
      'Door gebruik te maken van deze website gaat u akkoord met ons privacybeleid.',
      'De vakjes zijn vooraf aangevinkt.',
    ],
    de: ['Durch die Nutzung unserer Website stimmen Sie der Verarbeitung Ihrer Daten zu.'],
  }),
  ...defects('R12', {
    fr: ['Le client donne un consentement oral au comptoir.'],
    nl: ['U geeft ons hiervoor mondelinge toestemming.'],
    en: ['You give us oral consent at the counter.'],
  }),
  ...defects('R19', {
    en: [
      'IP addresses and browser types are not personal data.',
      'Our cookies contain no personal information.',
      'The server log records metadata about your visit. These are not personal data.',
      'If you have no account, we keep no personal data about you.',
    ],
    fr: [
      'L’adresse IP et le navigateur ne sont pas des données personnelles.',
      'Les cookies ne contiennent aucune donnée personnelle.',
    ],
    nl: [
      'Uw IP-adres en browser zijn geen persoonsgegevens.',
      'De hoster verzamelt metagegevens. Dit zijn geen persoonsgegevens.',
    ],
    de: ['IP-Adressen und Browserdaten sind keine personenbezogenen Daten.'],
  }),
  ...defects('R20', {
    en: ['An anonymised string made from your address (a hash) is sent along.'],
    fr: ['Les données sont ensuite anonymisées, avec un accès restreint.'],
    nl: [
      'Daarna zijn de gegevens geanonimiseerd met beperkte toegang.',
      'De hash van uw e-mailadres is anoniem.',
    ],
    de: ['Danach sind die Daten anonymisiert mit eingeschränktem Zugriff.'],
  }),
  ...defects('R21', {
    fr: ['Nous collectons vos nom, prénom, adresse, téléphone et fax.'],
    nl: ['Wij vragen naam, adres, telefoonnummer, e-mail en fax.'],
  }),
  ...defects('R22', {
    fr: ['Toute demande doit être accompagnée de la photocopie d’une pièce d’identité.'],
    nl: ['Stuur bij elk verzoek een kopie van uw paspoort mee.'],
    en: ['Every request must come with a copy of your passport.'],
    de: ['Jeder Anfrage ist eine Kopie des Personalausweises beizufügen.'],
  }),
  ...defects('R23', {
    fr: ['Les enfants de moins de 13 ans ont besoin de l’accord de leurs parents.'],
    nl: ['Wie jonger is dan 16 jaar, heeft als kind toestemming van de ouders nodig.'],
  }),
  ...defects('R26', {
    en: [
      'Your data may be shared with partners and third parties.',
      'Comments may be checked by an automated spam detection service.',
    ],
    fr: [
      'Vos données sont partagées avec nos partenaires.',
      'Les données sont transmises au prestataire informatique.',
    ],
    nl: ['Uw gegevens kunnen worden gedeeld met partners.'],
    de: ['Ihre Daten werden an Partner und Dritte weitergegeben.'],
  }),
  ...defects('R28', {
    nl: ['Combell behoudt zich het recht voor uw gegevens te gebruiken om zijn diensten te verbeteren.'],
    fr: ['OVHcloud se réserve le droit d’utiliser ces données pour améliorer ses services.'],
  }),
  ...defects('R30', {
    en: ['We never share your data with third parties.'],
    fr: ['Vos données ne sont jamais transmises à des tiers.'],
    nl: [
      'Uw gegevens worden nooit met derden gedeeld.',
      'Uw gegevens worden niet met derden gedeeld, anders dan voor de boekhouding.',
    ],
    de: ['Ihre Daten werden niemals an Dritte weitergegeben.'],
  }),
  ...defects('R32', {
    en: ['Our mail service adheres to the EU-US “Privacy Shield”.', 'Transfers are covered by Safe Harbor.'],
    fr: [
      'Ce prestataire adhère au Privacy Shield.',
      'Les transferts sont couverts par le bouclier de protection des données.',
    ],
    nl: ['Deze dienst is aangesloten bij het Privacy Shield.'],
    de: ['Der Anbieter ist nach dem Privacy Shield zertifiziert.'],
  }),
  ...defects('R33', {
    en: ['Our newsletter is sent with Mailchimp.'],
    fr: ['Les paiements passent par Stripe.'],
    nl: ['Wij gebruiken Google Analytics na uw toestemming.'],
    de: ['Den Newsletter versenden wir mit Klaviyo.'],
  }),
  ...defects('R38', {
    en: [
      'Your comments are kept indefinitely.',
      'We keep your profile until you ask us to delete it.',
      'We store your data as long as your account is active.',
      'Data are retained without time limit.',
    ],
    fr: [
      'Vos données sont conservées indéfiniment.',
      'Nous conservons votre profil jusqu’à ce que vous nous demandiez de le supprimer.',
      'Les coordonnées sont conservées tant que le client n’a pas fait de demande de suppression.',
      'Vos données sont conservées tant que vous êtes client.',
    ],
    nl: [
      'Wij bewaren uw gegevens onbeperkt.',
      'Wij bewaren uw klantprofiel totdat u aangeeft dat u dit niet meer wilt.',
      'Uw gegevens worden bewaard zolang u klant bent.',
    ],
    de: [
      'Ihre Daten werden unbegrenzt gespeichert.',
      'Wir speichern Ihr Profil, bis Sie die Löschung verlangen.',
      'Ihre Daten werden gespeichert, solange Ihr Konto aktiv ist.',
    ],
  }),
  ...defects('R39', {
    nl: ['Onze facturen bewaren wij zeven jaar.'],
    fr: ['Les factures sont conservées six ans.'],
    en: ['Invoices are kept for five years.'],
  }),
  ...defects('R40', {
    fr: [
      'Les images de vidéosurveillance sont conservées trois mois.',
      'Les candidatures sont conservées cinq ans.',
    ],
    nl: ['Camerabeelden worden zes maanden bewaard.'],
    en: ['Job applications are kept for three years.'],
  }),
  ...defects('R42', {
    en: ['We keep quotes for six months.'],
    fr: ['Les devis sont conservés un an.'],
  }),
  ...defects('R43', {
    en: ['We store the number and the CVC of your card for your next order.'],
    nl: ['Wij bewaren het kaartnummer en de CVC.'],
  }),
  ...defects(
    'R44',
    {
      en: ['You receive a response to your request within two months.'],
      fr: ['Une réponse est adressée dans un délai de 2 mois suivant la réception de la demande.'],
      nl: ['U krijgt binnen zes weken een antwoord op uw verzoek.'],
      de: ['Wir beantworten Ihre Anfrage innerhalb von 60 Tagen.'],
    },
    'Requests',
  ),
  ...defects(
    'R45',
    {
      en: ['We respond to your request within 30 days.'],
      fr: ['Nous répondons à votre demande sous 30 jours.'],
      nl: ['U ontvangt binnen 30 dagen een reactie op uw verzoek.'],
      de: ['Ihre Anfrage beantworten wir innerhalb von 30 Tagen.'],
    },
    'Requests',
  ),
  ...defects('R47', {
    en: [
      'If you exercise your right to erasure, we will close your account and can no longer provide our services.',
    ],
    fr: [
      'L’exercice de ces droits donne lieu à des frais de dossier de 15 €.',
      'Votre demande d’exercice de vos droits doit être envoyée uniquement par lettre recommandée.',
    ],
    nl: [
      'Als u uw recht op overdraagbaarheid gebruikt, kunnen wij de dienstverlening niet langer voortzetten.',
    ],
    de: ['Wenn Sie Ihr Recht auf Löschung ausüben, können wir den Dienst nicht mehr anbieten.'],
  }),
  ...defects('R48', {
    en: ['We show targeted advertising on other sites.'],
    fr: ['Vos données servent à la publicité ciblée.'],
    nl: ['Wij stellen profielen op van onze klanten.'],
  }),
  ...defects('R50', {
    en: ['Some cookies last for two years.'],
    fr: ['Certains cookies restent 25 mois sur votre appareil.'],
    nl: ['De cookie blijft 2 jaar staan.'],
  }),
  ...defects('R51', {
    fr: ['À défaut d’opposition, vous recevrez par e-mail des offres de notre part et de nos partenaires.'],
    en: ['Unless you object, our partners may send you offers by e-mail.'],
    nl: ['Tenzij u bezwaar maakt, sturen wij u aanbiedingen per e-mail.'],
    de: ['Sofern Sie nicht widersprechen, senden wir Ihnen Werbung per E-Mail.'],
  }),
  ...defects('R52', {
    fr: ['À défaut d’opposition, vous pourrez recevoir des offres par téléphone.'],
    en: ['Unless you object, we may give you offers by phone.'],
    nl: ['Tenzij u bezwaar maakt, doen wij u aanbiedingen per telefoon.'],
  }),
  ...defects(
    'R53',
    {
      en: ['Our pages contain embedded content such as videos of other sites.'],
      fr: ['Nos pages comportent des contenus intégrés d’autres sites.'],
      nl: ['Onze pagina’s tonen ingesloten inhoud van andere sites.'],
      de: ['Unsere Seiten enthalten eingebettete Inhalte anderer Websites.'],
    },
    'Articles',
  ),
  ...defects(
    'R55',
    {
      en: ['In case of a data breach we inform the users concerned and reset their passwords.'],
      fr: ['En cas de violation de données, nous prévenons les personnes concernées.'],
      nl: ['Bij een datalek brengen wij de betrokkenen op de hoogte.'],
      de: ['Bei einer Datenpanne benachrichtigen wir die Betroffenen.'],
    },
    'Incidents',
  ),
  ...defects('R56', {
    fr: ['Vous pouvez vous inscrire sur la liste Bloctel.'],
    en: ['We measure visits with Universal Analytics.'],
    nl: ['Wij volgen de Wet bescherming persoonsgegevens.'],
  }),
  ...defects('R57', {
    en: [
      '[Your company] takes privacy seriously.',
      'We do not use your data for marketing.',
      'We count the plugin installations of our products.',
    ],
    fr: [
      '[Nom de la société] protège vos données.',
      'Vos données ne sont jamais utilisées à des fins de prospection.',
    ],
    nl: ['Wij gebruiken uw gegevens niet voor marketing.', '[Bedrijfsnaam] respecteert uw privacy.'],
    de: ['Wir nutzen Ihre Daten nicht für Werbung.'],
  }),
];
