/** Technical and organisational security measures (Art. 30(1)(g) and 32(1) GDPR). */
import type { SecurityFamily } from './security-family.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `family` is the value of the CNIL model's drop-down list. */
export const securityMeasures = {
  sec_roles: {
    family: 'access',
    label: {
      fr: 'Accès limité au besoin d’en connaître',
      nl: 'Toegang op need-to-knowbasis',
      en: 'Need-to-know access',
      de: 'Zugriff nach Need-to-know',
    },
  },
  sec_accounts: {
    family: 'access',
    label: {
      fr: 'Comptes individuels',
      nl: 'Individuele accounts',
      en: 'Individual accounts',
      de: 'Individuelle Konten',
    },
  },
  sec_password: {
    family: 'access',
    label: {
      fr: 'Politique de mots de passe robustes',
      nl: 'Sterk wachtwoordbeleid',
      en: 'Strong password policy',
      de: 'Starke Passwortrichtlinie',
    },
  },
  sec_mfa: {
    family: 'access',
    label: {
      fr: 'Authentification multifacteur',
      nl: 'Meerfactorauthenticatie',
      en: 'Multi-factor authentication',
      de: 'Mehrfaktor-Authentifizierung',
    },
  },
  sec_leavers: {
    family: 'access',
    label: {
      fr: 'Retrait des accès au départ',
      nl: 'Intrekking van toegang bij vertrek',
      en: 'Access removed on leaving',
      de: 'Entzug bei Austritt',
    },
  },
  sec_logging: {
    family: 'trace',
    label: {
      fr: 'Journalisation des accès',
      nl: 'Logging van toegang',
      en: 'Access logging',
      de: 'Zugriffsprotokollierung',
    },
  },
  sec_monitoring: {
    family: 'trace',
    label: {
      fr: 'Surveillance et détection d’intrusion',
      nl: 'Monitoring en inbraakdetectie',
      en: 'Monitoring, intrusion detection',
      de: 'Überwachung, Angriffserkennung',
    },
  },
  sec_updates: {
    family: 'software',
    label: {
      fr: 'Mises à jour régulières',
      nl: 'Regelmatige updates',
      en: 'Regular updates',
      de: 'Regelmäßige Updates',
    },
  },
  sec_antimalware: {
    family: 'software',
    label: {
      fr: 'Antivirus, anti-rançongiciel, pare-feu',
      nl: 'Antivirus, antiransomware, firewall',
      en: 'Anti-malware, firewall',
      de: 'Virenschutz, Firewall',
    },
  },
  sec_scans: {
    family: 'software',
    label: {
      fr: 'Analyses de vulnérabilité',
      nl: 'Kwetsbaarheidsscans',
      en: 'Vulnerability scans',
      de: 'Schwachstellenscans',
    },
  },
  sec_devtest: {
    family: 'software',
    label: {
      fr: 'Données anonymisées en test/développement',
      nl: 'Geanonimiseerde data in test/ontwikkeling',
      en: 'Sanitised data in test/development',
      de: 'Anonymisierte Testdaten',
    },
  },
  sec_backup: {
    family: 'backup',
    label: {
      fr: 'Sauvegardes régulières',
      nl: 'Regelmatige back-ups',
      en: 'Regular backups',
      de: 'Regelmäßige Backups',
    },
  },
  sec_restore: {
    family: 'backup',
    label: {
      fr: 'Tests de restauration',
      nl: 'Hersteltests',
      en: 'Restore tests',
      de: 'Wiederherstellungstests',
    },
  },
  sec_offsite: {
    family: 'backup',
    label: {
      fr: 'Sauvegarde hors site ou hors ligne',
      nl: 'Externe of offline back-up',
      en: 'Off-site or offline backup',
      de: 'Externe/Offline-Sicherung',
    },
  },
  sec_tls: {
    family: 'encryption',
    label: {
      fr: 'Chiffrement des échanges (HTTPS/TLS)',
      nl: 'Versleutelde verbinding (HTTPS/TLS)',
      en: 'Encryption in transit (HTTPS/TLS)',
      de: 'Transportverschlüsselung (HTTPS/TLS)',
    },
  },
  sec_atrest: {
    family: 'encryption',
    label: {
      fr: 'Chiffrement des postes et supports',
      nl: 'Versleuteling van toestellen en dragers',
      en: 'Encryption of devices and media',
      de: 'Verschlüsselung von Geräten',
    },
  },
  sec_hash: {
    family: 'encryption',
    label: {
      fr: 'Mots de passe hachés',
      nl: 'Gehashte wachtwoorden',
      en: 'Hashed passwords',
      de: 'Gehashte Passwörter',
    },
  },
  sec_pseudo: {
    family: 'encryption',
    label: {
      fr: 'Pseudonymisation / anonymisation',
      nl: 'Pseudonimisering / anonimisering',
      en: 'Pseudonymisation / anonymisation',
      de: 'Pseudonymisierung / Anonymisierung',
    },
  },
  sec_dpa: {
    family: 'processors',
    label: {
      fr: 'Contrats art. 28',
      nl: 'Verwerkersovereenkomsten',
      en: 'Art. 28 contracts',
      de: 'Verträge nach Art. 28',
    },
  },
  sec_vendor_check: {
    family: 'processors',
    label: {
      fr: 'Contrôle des sous-traitants',
      nl: 'Controle van verwerkers',
      en: 'Processor checks',
      de: 'Kontrolle der Auftragsverarbeiter',
    },
  },
  sec_confidential: {
    family: 'other',
    label: {
      fr: 'Engagement de confidentialité du personnel',
      nl: 'Geheimhouding personeel',
      en: 'Staff confidentiality',
      de: 'Vertraulichkeitsverpflichtung',
    },
  },
  sec_training: {
    family: 'other',
    label: { fr: 'Sensibilisation', nl: 'Bewustmaking', en: 'Awareness training', de: 'Schulung' },
  },
  sec_premises: {
    family: 'other',
    label: {
      fr: 'Locaux et armoires fermés, alarme',
      nl: 'Afgesloten ruimtes en kasten, alarm',
      en: 'Locked premises and cabinets, alarm',
      de: 'Gesicherte Räume, Schränke, Alarm',
    },
  },
  sec_paper: {
    family: 'other',
    label: {
      fr: 'Destruction sécurisée du papier',
      nl: 'Veilige papiervernietiging',
      en: 'Secure paper destruction',
      de: 'Sichere Aktenvernichtung',
    },
  },
  sec_cleandesk: {
    family: 'other',
    label: {
      fr: 'Verrouillage des postes, bureau rangé',
      nl: 'Schermvergrendeling, clean desk',
      en: 'Screen lock, clean desk',
      de: 'Bildschirmsperre, Clean Desk',
    },
  },
  sec_incident: {
    family: 'other',
    label: {
      fr: 'Procédure de violation de données',
      nl: 'Procedure datalekken',
      en: 'Breach procedure',
      de: 'Verfahren bei Datenpannen',
    },
  },
  sec_purge: {
    family: 'other',
    label: {
      fr: 'Purge automatique, archivage séparé',
      nl: 'Automatisch wissen, apart archief',
      en: 'Automatic purge, separate archive',
      de: 'Automatische Löschung, getrenntes Archiv',
    },
  },
  sec_policy: {
    family: 'other',
    label: { fr: 'Charte informatique', nl: 'IT-gedragsregels', en: 'IT policy', de: 'IT-Richtlinie' },
  },
  sec_cert: {
    family: 'other',
    label: {
      fr: 'Certification (ISO 27001, PCI DSS…)',
      nl: 'Certificering',
      en: 'Certification',
      de: 'Zertifizierung',
    },
  },
} as const satisfies Vocabulary<{ family: SecurityFamily }>;

export type SecurityMeasureCode = keyof typeof securityMeasures;
