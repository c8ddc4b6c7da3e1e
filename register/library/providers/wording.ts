/** Sentences that many cards share: why a kind of provider has its role, and what it usually receives. */
import type { Label } from '#register/vocabulary/vocabulary.ts';

export const roleReasons = {
  payment: {
    fr: 'Établissement réglementé : il exécute le paiement, lutte contre la fraude et le blanchiment et conserve ses preuves selon ses propres obligations légales, donc comme responsable distinct.',
    nl: 'Gereguleerde instelling: zij voert de betaling uit, bestrijdt fraude en witwassen en bewaart haar bewijzen volgens haar eigen wettelijke plichten, dus als zelfstandige verwerkingsverantwoordelijke.',
    en: 'A regulated institution: it carries out the payment, fights fraud and money laundering and keeps its evidence under its own legal duties, so it is a separate controller.',
    de: 'Beaufsichtigtes Institut: Es führt die Zahlung aus, bekämpft Betrug und Geldwäsche und bewahrt Nachweise nach eigenen gesetzlichen Pflichten auf, ist also eigenständiger Verantwortlicher.',
  },
  carrier: {
    fr: 'Le transporteur décide lui-même de ses tournées, de ses preuves de livraison et de leur durée, et la loi postale l’oblige en propre : il est responsable distinct, non sous-traitant.',
    nl: 'De vervoerder beslist zelf over zijn routes, zijn leveringsbewijzen en hoe lang hij ze bewaart, en de postwet verplicht hem zelf: hij is zelfstandige verwerkingsverantwoordelijke, geen verwerker.',
    en: 'The carrier itself decides on its routes, its proofs of delivery and how long it keeps them, and postal law binds it directly: it is a separate controller, not a processor.',
    de: 'Der Paketdienst entscheidet selbst über Touren, Zustellnachweise und deren Dauer und ist nach Postrecht selbst verpflichtet: eigenständiger Verantwortlicher, kein Auftragsverarbeiter.',
  },
  host: {
    fr: 'Il conserve vos données sur ses serveurs pour votre compte et selon vos réglages : sous-traitant, contrat de l’article 28 nécessaire ; pour sa propre facturation il est responsable.',
    nl: 'Hij bewaart uw gegevens op zijn servers namens u en volgens uw instellingen: verwerker, overeenkomst volgens artikel 28 nodig; voor zijn eigen facturatie is hij verantwoordelijke.',
    en: 'It keeps your data on its servers on your behalf and as you set it up: a processor, an Article 28 contract is needed; for its own billing it is a controller.',
    de: 'Er speichert Ihre Daten auf seinen Servern in Ihrem Auftrag und nach Ihren Einstellungen: Auftragsverarbeiter, Vertrag nach Artikel 28 nötig; für die eigene Abrechnung ist er Verantwortlicher.',
  },
  shopPlatform: {
    fr: 'La plateforme fait fonctionner votre boutique pour votre compte : sous-traitant, contrat de l’article 28 nécessaire.',
    nl: 'Het platform laat uw winkel werken namens u: verwerker, overeenkomst volgens artikel 28 nodig.',
    en: 'The platform runs your shop on your behalf: a processor, an Article 28 contract is needed.',
    de: 'Die Plattform betreibt Ihren Shop in Ihrem Auftrag: Auftragsverarbeiter, Vertrag nach Artikel 28 nötig.',
  },
  selfHosted: {
    fr: 'Installé sur votre propre hébergement, le logiciel ne transmet rien à son éditeur par défaut : l’éditeur n’est pas destinataire tant qu’aucun service connecté n’est activé.',
    nl: 'Op uw eigen hosting geïnstalleerd stuurt de software standaard niets naar de maker: die is geen ontvanger zolang geen verbonden dienst is ingeschakeld.',
    en: 'Installed on your own hosting, the software passes nothing to its maker by default: the maker is no recipient as long as no connected service is switched on.',
    de: 'Auf eigenem Hosting installiert, übermittelt die Software dem Hersteller standardmäßig nichts: Er ist kein Empfänger, solange kein verbundener Dienst eingeschaltet ist.',
  },
  shippingPlatform: {
    fr: 'Elle prépare étiquettes et suivis pour votre compte, à partir de vos commandes : sous-traitant ; le transporteur choisi reste responsable distinct.',
    nl: 'Het maakt labels en trackings namens u, op basis van uw bestellingen: verwerker; de gekozen vervoerder blijft zelfstandig verantwoordelijk.',
    en: 'It prepares labels and tracking on your behalf from your orders: a processor; the carrier you choose remains a separate controller.',
    de: 'Sie erstellt Etiketten und Sendungsverfolgung in Ihrem Auftrag aus Ihren Bestellungen: Auftragsverarbeiter; der gewählte Paketdienst bleibt eigenständiger Verantwortlicher.',
  },
  accountingSoftware: {
    fr: 'Le logiciel conserve vos factures et écritures pour votre compte : sous-traitant, contrat de l’article 28 nécessaire.',
    nl: 'De software bewaart uw facturen en boekingen namens u: verwerker, overeenkomst volgens artikel 28 nodig.',
    en: 'The software keeps your invoices and entries on your behalf: a processor, an Article 28 contract is needed.',
    de: 'Die Software bewahrt Ihre Rechnungen und Buchungen in Ihrem Auftrag auf: Auftragsverarbeiter, Vertrag nach Artikel 28 nötig.',
  },
  payrollBureau: {
    fr: 'Il calcule la paie et fait les déclarations pour votre compte (sous-traitant) ; un secrétariat social agréé a aussi des obligations légales propres, pour lesquelles il est responsable.',
    nl: 'Het berekent de lonen en doet de aangiften namens u (verwerker); een erkend sociaal secretariaat heeft ook eigen wettelijke plichten, waarvoor het verantwoordelijke is.',
    en: 'It works out the pay and files the returns on your behalf (processor); a recognised social secretariat also has legal duties of its own, for which it is a controller.',
    de: 'Es berechnet die Löhne und gibt die Meldungen in Ihrem Auftrag ab (Auftragsverarbeiter); ein anerkanntes Sozialsekretariat hat auch eigene gesetzliche Pflichten und ist dafür Verantwortlicher.',
  },
  marketingTool: {
    fr: 'Il envoie vos messages à vos contacts pour votre compte : sous-traitant, contrat de l’article 28 nécessaire.',
    nl: 'Het verstuurt uw berichten naar uw contacten namens u: verwerker, overeenkomst volgens artikel 28 nodig.',
    en: 'It sends your messages to your contacts on your behalf: a processor, an Article 28 contract is needed.',
    de: 'Es verschickt Ihre Nachrichten an Ihre Kontakte in Ihrem Auftrag: Auftragsverarbeiter, Vertrag nach Artikel 28 nötig.',
  },
  customerService: {
    fr: 'Il conserve vos échanges avec les clients pour votre compte : sous-traitant, contrat de l’article 28 nécessaire.',
    nl: 'Het bewaart uw gesprekken met klanten namens u: verwerker, overeenkomst volgens artikel 28 nodig.',
    en: 'It keeps your conversations with customers on your behalf: a processor, an Article 28 contract is needed.',
    de: 'Es bewahrt Ihre Kundengespräche in Ihrem Auftrag auf: Auftragsverarbeiter, Vertrag nach Artikel 28 nötig.',
  },
  office: {
    fr: 'Il héberge messagerie, fichiers et agenda pour votre compte : sous-traitant, contrat de l’article 28 nécessaire.',
    nl: 'Het host e-mail, bestanden en agenda namens u: verwerker, overeenkomst volgens artikel 28 nodig.',
    en: 'It hosts mail, files and calendar on your behalf: a processor, an Article 28 contract is needed.',
    de: 'Es hostet E-Mail, Dateien und Kalender in Ihrem Auftrag: Auftragsverarbeiter, Vertrag nach Artikel 28 nötig.',
  },
  thirdPartyContent: {
    fr: 'Le contenu intégré fait envoyer par le navigateur des données au fournisseur, qui les utilise aussi pour ses propres besoins : responsable distinct ; accord préalable du visiteur nécessaire.',
    nl: 'Door de ingebedde inhoud stuurt de browser gegevens naar de leverancier, die ze ook voor eigen doelen gebruikt: zelfstandige verwerkingsverantwoordelijke; voorafgaande toestemming van de bezoeker nodig.',
    en: 'The embedded content makes the browser send data to the provider, which also uses them for its own ends: a separate controller; the visitor’s prior consent is needed.',
    de: 'Der eingebettete Inhalt lässt den Browser Daten an den Anbieter senden, der sie auch für eigene Zwecke nutzt: eigenständiger Verantwortlicher; vorherige Einwilligung des Besuchers nötig.',
  },
  socialNetwork: {
    fr: 'Le réseau exploite les données pour ses propres besoins ; pour les statistiques de votre page vous décidez ensemble (CJUE C-210/16) : responsabilité conjointe, accord de l’article 26 nécessaire.',
    nl: 'Het netwerk gebruikt de gegevens voor eigen doelen; over de statistieken van uw pagina beslist u samen (HvJ EU C-210/16): gezamenlijke verantwoordelijkheid, regeling volgens artikel 26 nodig.',
    en: 'The network uses the data for its own ends; over your page’s statistics you decide together (CJEU C-210/16): joint controllers, an Article 26 arrangement is needed.',
    de: 'Das Netzwerk nutzt die Daten für eigene Zwecke; über die Statistik Ihrer Seite entscheiden Sie gemeinsam (EuGH C-210/16): gemeinsam Verantwortliche, Vereinbarung nach Artikel 26 nötig.',
  },
  reviewInvitations: {
    fr: 'Pour envoyer vos invitations elle agit pour votre compte (sous-traitant) ; pour les comptes de ceux qui publient un avis elle est responsable.',
    nl: 'Voor het versturen van uw uitnodigingen handelt het namens u (verwerker); voor de accounts van wie een beoordeling plaatst is het verantwoordelijke.',
    en: 'When it sends your invitations it acts on your behalf (processor); for the accounts of people who publish a review it is a controller.',
    de: 'Beim Versand Ihrer Einladungen handelt es in Ihrem Auftrag (Auftragsverarbeiter); für die Konten derer, die Bewertungen veröffentlichen, ist es Verantwortlicher.',
  },
  marketplace: {
    fr: 'La place de marché tient ses propres comptes clients et vous transmet les commandes : responsable distinct ; vos clients doivent savoir que leurs données viennent d’elle (article 14).',
    nl: 'De marktplaats heeft eigen klantenaccounts en geeft u de bestellingen door: zelfstandige verwerkingsverantwoordelijke; uw klanten moeten weten dat hun gegevens daarvandaan komen (artikel 14).',
    en: 'The marketplace keeps its own customer accounts and passes the orders to you: a separate controller; your customers must be told that their data come from there (Article 14).',
    de: 'Der Marktplatz führt eigene Kundenkonten und gibt Ihnen die Bestellungen weiter: eigenständiger Verantwortlicher; Ihre Kunden müssen erfahren, dass ihre Daten von dort stammen (Artikel 14).',
  },
  publicRegister: {
    fr: 'Elle tient un registre que la loi lui confie : responsable distinct.',
    nl: 'Het houdt een register bij dat de wet eraan toevertrouwt: zelfstandige verwerkingsverantwoordelijke.',
    en: 'It keeps a register entrusted to it by law: a separate controller.',
    de: 'Sie führt ein ihr gesetzlich übertragenes Register: eigenständiger Verantwortlicher.',
  },
} as const satisfies Readonly<Record<string, Label>>;

export const received = {
  cardPayment: {
    fr: 'Montant, date, commerçant, données de carte lues par le terminal ou la page de paiement',
    nl: 'Bedrag, datum, handelaar, kaartgegevens gelezen door de terminal of betaalpagina',
    en: 'Amount, date, merchant, card data read by the terminal or payment page',
    de: 'Betrag, Datum, Händler, vom Terminal oder der Zahlungsseite gelesene Kartendaten',
  },
  parcel: {
    fr: 'Nom et adresse du destinataire, téléphone ou e-mail pour le suivi, preuve de livraison',
    nl: 'Naam en adres van de ontvanger, telefoon of e-mail voor tracking, leveringsbewijs',
    en: 'Recipient’s name and address, phone or e-mail for tracking, proof of delivery',
    de: 'Name und Anschrift des Empfängers, Telefon oder E-Mail für die Sendungsverfolgung, Zustellnachweis',
  },
  hosting: {
    fr: 'Tout le contenu du site et des boîtes aux lettres hébergés, journaux techniques, sauvegardes',
    nl: 'De volledige inhoud van de gehoste site en mailboxen, technische logs, back-ups',
    en: 'Everything on the hosted site and mailboxes, technical logs, backups',
    de: 'Der gesamte Inhalt der gehosteten Website und Postfächer, Protokolle, Backups',
  },
  shop: {
    fr: 'Clients, commandes, adresses, panier, état des paiements',
    nl: 'Klanten, bestellingen, adressen, winkelmand, betaalstatus',
    en: 'Customers, orders, addresses, basket, payment status',
    de: 'Kunden, Bestellungen, Anschriften, Warenkorb, Zahlungsstatus',
  },
  nothing: {
    fr: 'Rien par défaut',
    nl: 'Standaard niets',
    en: 'Nothing by default',
    de: 'Standardmäßig nichts',
  },
  invoices: {
    fr: 'Identité des clients et fournisseurs, lignes de facture, TVA, paiements',
    nl: 'Identiteit van klanten en leveranciers, factuurregels, btw, betalingen',
    en: 'Identity of customers and suppliers, invoice lines, VAT, payments',
    de: 'Identität von Kunden und Lieferanten, Rechnungspositionen, Umsatzsteuer, Zahlungen',
  },
  invoicesAndPay: {
    fr: 'Factures, écritures comptables ; selon les modules, paie et dossiers du personnel',
    nl: 'Facturen, boekingen; naargelang de modules ook lonen en personeelsdossiers',
    en: 'Invoices, accounting entries; depending on the modules, payroll and staff files',
    de: 'Rechnungen, Buchungen; je nach Modul Lohn und Personalakten',
  },
  payroll: {
    fr: 'Identité, contrat, salaire, numéro de sécurité sociale ou national, situation familiale, absences',
    nl: 'Identiteit, contract, loon, rijksregisternummer of BSN, gezinssituatie, afwezigheden',
    en: 'Identity, contract, pay, national identification number, family situation, absences',
    de: 'Identität, Vertrag, Entgelt, nationale Kennnummer, Familienstand, Abwesenheiten',
  },
  contacts: {
    fr: 'Nom, e-mail, téléphone mobile pour les SMS, segments, ouvertures et clics',
    nl: 'Naam, e-mail, gsm-nummer voor sms, segmenten, openingen en kliks',
    en: 'Name, e-mail, mobile number for text messages, segments, opens and clicks',
    de: 'Name, E-Mail, Mobilnummer für SMS, Segmente, Öffnungen und Klicks',
  },
  conversations: {
    fr: 'Messages et demandes des clients, coordonnées, adresse IP et pages vues pour le chat',
    nl: 'Berichten en vragen van klanten, contactgegevens, IP-adres en bekeken pagina’s voor de chat',
    en: 'Customers’ messages and requests, contact details, IP address and pages viewed for the chat',
    de: 'Nachrichten und Anfragen der Kunden, Kontaktdaten, IP-Adresse und besuchte Seiten beim Chat',
  },
  office: {
    fr: 'Courriels, fichiers, agendas, contacts, comptes des utilisateurs',
    nl: 'E-mails, bestanden, agenda’s, contacten, gebruikersaccounts',
    en: 'E-mails, files, calendars, contacts, user accounts',
    de: 'E-Mails, Dateien, Kalender, Kontakte, Benutzerkonten',
  },
  browser: {
    fr: 'Adresse IP, navigateur, page consultée, identifiants en ligne',
    nl: 'IP-adres, browser, bekeken pagina, online-identificatoren',
    en: 'IP address, browser, page viewed, online identifiers',
    de: 'IP-Adresse, Browser, aufgerufene Seite, Online-Kennungen',
  },
  social: {
    fr: 'Messages, commentaires, profil public, interactions avec la page',
    nl: 'Berichten, reacties, openbaar profiel, interacties met de pagina',
    en: 'Messages, comments, public profile, interactions with the page',
    de: 'Nachrichten, Kommentare, öffentliches Profil, Interaktionen mit der Seite',
  },
  reviewInvitation: {
    fr: 'Nom, e-mail, référence de commande, puis le texte de l’avis',
    nl: 'Naam, e-mail, bestelreferentie, daarna de tekst van de beoordeling',
    en: 'Name, e-mail, order reference, then the text of the review',
    de: 'Name, E-Mail, Bestellreferenz, dann der Bewertungstext',
  },
  orders: {
    fr: 'Commande, nom, adresse et contact de livraison (c’est elle qui vous les transmet)',
    nl: 'Bestelling, naam, leveradres en contactgegevens (zij geeft ze aan u door)',
    en: 'Order, name, delivery address and contact (it passes them to you)',
    de: 'Bestellung, Name, Lieferanschrift und Kontakt (er gibt sie an Sie weiter)',
  },
  lookup: {
    fr: 'Plaque d’immatriculation ou numéro de châssis saisis pour trouver la pièce ou la fiche technique',
    nl: 'Nummerplaat of chassisnummer, ingevoerd om het onderdeel of de technische fiche te vinden',
    en: 'Registration plate or chassis number typed in to find the part or the technical sheet',
    de: 'Kennzeichen oder Fahrgestellnummer, eingegeben um Teil oder Datenblatt zu finden',
  },
} as const satisfies Readonly<Record<string, Label>>;
