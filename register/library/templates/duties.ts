/** Templates T26 to T28: security, data-subject requests and breaches, which every business deals with. */
import { criteria, from, recipients, rows } from './parts.ts';
import { data, type ActivityTemplate } from './template.ts';

/** What the duties of the GDPR itself make every business do. */
export const dutyTemplates: readonly ActivityTemplate[] = [
  {
    id: 'T26',
    title: {
      fr: 'Sécurité informatique, journaux',
      nl: 'IT-beveiliging, logs',
      en: 'IT security, logs',
      de: 'IT-Sicherheit, Protokolle',
    },
    summary: {
      fr: 'Journaux, sauvegardes, protection des systèmes',
      nl: 'Logs, back-ups, bescherming van systemen',
      en: 'Logs, backups, protection of systems',
      de: 'Protokolle, Backups, Schutz der Systeme',
    },
    purposes: [
      {
        id: 'it-security',
        description: {
          fr: 'Protéger les systèmes, détecter les attaques et les pannes, restaurer les données',
          nl: 'Systemen beschermen, aanvallen en storingen opsporen, gegevens herstellen',
          en: 'Protect the systems, detect attacks and faults, restore data',
          de: 'Systeme schützen, Angriffe und Störungen erkennen, Daten wiederherstellen',
        },
        legalBasis: 'legitimate_interests',
        legitimateInterest: {
          fr: 'Assurer la sécurité des données et la continuité de l’activité',
          nl: 'De gegevens beveiligen en de continuïteit verzekeren',
          en: 'To keep data secure and the business running',
          de: 'Datensicherheit und Betriebsfortführung gewährleisten',
        },
        balancingTest: {
          fr: 'Journaux limités au nécessaire, lus seulement en cas d’incident par les personnes habilitées, sans contrôle de l’activité du personnel.',
          nl: 'Logs beperkt tot het nodige, alleen bij een incident gelezen door bevoegden, zonder controle van het personeel.',
          en: 'Logs are limited to what is needed, read only after an incident by authorised people, and not used to monitor staff.',
          de: 'Protokolle auf das Nötige begrenzt, nur nach Vorfällen von Befugten gelesen, ohne Kontrolle der Beschäftigten.',
        },
      },
    ],
    dataSubjects: ['employees', 'website_visitors', 'account_holders'],
    data: [
      data('logs', from.machine, rows.logs, { obligation: 'not_asked' }),
      data('ip_address', from.machine, rows.logs, { obligation: 'not_asked' }),
      data('user_agent', from.machine, rows.logs, { obligation: 'not_asked' }),
    ],
    recipients: [recipients.management, recipients.itSupport, recipients.host],
    securityMeasures: ['sec_logging', 'sec_updates', 'sec_antimalware', 'sec_backup', 'sec_restore'],
    audiences: ['visitors', 'staff'],
    isProfiling: 'no',
    impactCriteria: [],
    mark: 'knowledge',
  },
  {
    id: 'T27',
    title: {
      fr: 'Demandes d’exercice des droits',
      nl: 'Verzoeken van betrokkenen',
      en: 'Data-subject requests',
      de: 'Betroffenenanfragen',
    },
    summary: {
      fr: 'Répondre aux demandes d’accès, d’effacement, d’opposition…',
      nl: 'Verzoeken om inzage, wissing, bezwaar… beantwoorden',
      en: 'Answer requests for access, erasure, objection…',
      de: 'Anträge auf Auskunft, Löschung, Widerspruch… beantworten',
    },
    purposes: [
      {
        id: 'requests',
        description: {
          fr: 'Recevoir les demandes, y répondre dans le mois et en garder la preuve',
          nl: 'Verzoeken ontvangen, binnen de maand beantwoorden en het bewijs bewaren',
          en: 'Receive requests, answer within the month and keep the proof',
          de: 'Anträge entgegennehmen, binnen eines Monats beantworten und nachweisen',
        },
        legalBasis: 'legal_obligation',
        statute: {
          FR: 'art. 48 à 56 LIL ; art. 12 à 22 RGPD',
          BE: 'loi / wet 30.7.2018; art. 12 à / tot 22 RGPD / AVG',
          NL: 'UAVG; art. 12 tot en met 22 AVG',
        },
      },
    ],
    dataSubjects: ['rights_requesters'],
    data: [
      data('name', from.anywhere, rows.requests, { criteria: criteria.accountability }),
      data('email', from.anywhere, rows.requests, { criteria: criteria.accountability }),
      data('messages', from.anywhere, rows.requests, {
        criteria: criteria.accountability,
        description: {
          fr: 'La demande et la réponse',
          nl: 'Het verzoek en het antwoord',
          en: 'The request and the reply',
          de: 'Der Antrag und die Antwort',
        },
      }),
    ],
    recipients: [recipients.privacyContact, recipients.host],
    securityMeasures: ['sec_roles', 'sec_confidential', 'sec_purge'],
    audiences: ['customers', 'visitors', 'staff', 'candidates'],
    isProfiling: 'no',
    impactCriteria: [],
    refusalConsequence: {
      fr: 'Sans savoir qui demande et comment répondre, nous ne pouvons pas donner suite. Une pièce d’identité n’est demandée qu’en cas de doute raisonnable.',
      nl: 'Zonder te weten wie vraagt en hoe te antwoorden kunnen wij geen gevolg geven. Een identiteitsbewijs wordt alleen bij redelijke twijfel gevraagd.',
      en: 'Without knowing who asks and how to reply we cannot act. An identity document is asked for only in case of reasonable doubt.',
      de: 'Ohne zu wissen, wer fragt und wohin zu antworten ist, können wir nicht tätig werden. Ein Ausweis wird nur bei begründeten Zweifeln verlangt.',
    },
    mark: 'knowledge',
  },
  {
    id: 'T28',
    title: {
      fr: 'Violations de données',
      nl: 'Datalekken',
      en: 'Data breaches',
      de: 'Datenpannen',
    },
    summary: {
      fr: 'Noter, notifier et réparer les incidents',
      nl: 'Incidenten noteren, melden en herstellen',
      en: 'Log, notify and mend incidents',
      de: 'Vorfälle erfassen, melden und beheben',
    },
    purposes: [
      {
        id: 'breaches',
        description: {
          fr: 'Tenir le registre des violations, les notifier à l’autorité sous 72 heures et informer les personnes s’il le faut',
          nl: 'Het register van datalekken bijhouden, binnen 72 uur aan de toezichthouder melden en zo nodig de betrokkenen inlichten',
          en: 'Keep the breach log, notify the authority within 72 hours and inform people where needed',
          de: 'Verzeichnis der Datenpannen führen, der Aufsichtsbehörde binnen 72 Stunden melden und Betroffene nötigenfalls informieren',
        },
        legalBasis: 'legal_obligation',
        statute: {
          FR: 'art. 58 LIL ; art. 33 et 34 RGPD',
          BE: 'loi / wet 30.7.2018; art. 33 et / en 34 RGPD / AVG',
          NL: 'UAVG; art. 33 en 34 AVG',
        },
      },
    ],
    dataSubjects: ['customers', 'employees', 'account_holders'],
    data: [
      data('name', from.us, rows.breaches, {
        obligation: 'not_asked',
        criteria: criteria.accountability,
        description: {
          fr: 'Personnes touchées par l’incident',
          nl: 'Personen getroffen door het incident',
          en: 'People affected by the incident',
          de: 'Vom Vorfall betroffene Personen',
        },
      }),
      data('email', from.us, rows.breaches, {
        obligation: 'not_asked',
        criteria: criteria.accountability,
      }),
    ],
    recipients: [
      recipients.privacyContact,
      recipients.itSupport,
      {
        id: 'authority',
        kind: 'authorities',
        name: {
          fr: 'Autorité de protection des données',
          nl: 'Toezichthouder voor gegevensbescherming',
          en: 'Data protection authority',
          de: 'Datenschutzaufsichtsbehörde',
        },
        dataPassed: {
          fr: 'La notification, sans données nominatives inutiles',
          nl: 'De melding, zonder onnodige persoonsgegevens',
          en: 'The notification, without needless personal data',
          de: 'Die Meldung, ohne unnötige personenbezogene Daten',
        },
      },
    ],
    securityMeasures: ['sec_incident', 'sec_roles'],
    audiences: [],
    isProfiling: 'no',
    impactCriteria: [],
    mark: 'knowledge',
  },
];
