/** Everything a handler may ask for from outside: the clock, ids, dialogs, files, printing. No handler knows where it comes from. */
import type { ApplicationState } from '#electron/contract/application.ts';
import type { ApplicationEvent } from '#electron/contract/events.ts';
import type { Backups } from '#electron/backups/backups.ts';
import type { Protections } from '#electron/backups/protections.ts';
import type { DocumentTools } from '#electron/documents/document-tools.ts';
import type { Leases } from '#electron/files/leases.ts';
import type { FirstStepsMemory } from '#electron/settings/first-steps.ts';
import type { Locations } from '#electron/location/locations.ts';
import type { JsonFile } from '#electron/settings/json-file.ts';
import type { Preferences } from '#electron/settings/preferences.ts';
import type { RecentRegisters } from '#electron/settings/recent-registers.ts';
import type { LeftPlaces } from '#electron/settings/left-places.ts';
import type { SecondPlaces } from '#electron/settings/second-places.ts';
import type { ShownDocuments } from '#electron/security/shown-documents.ts';
import type { PolicyReader } from '#electron/policy-files/policy-reader.ts';
import type { RegisterVerifier } from '#electron/verification/register-verifier.ts';
import type { KnownStates } from '#db/known-states.ts';
import type { DocumentFormat } from '#register/documents/catalogue.ts';
import type { IsoDate, IsoInstant } from '#register/model/dates.ts';
import type { Closing } from './closing.ts';
import type { DocumentJobs } from './document-jobs.ts';
import type { Session } from './session.ts';
import type { Unopened } from './unopened.ts';

export interface Clock {
  readonly now: () => IsoInstant;
  /** The calendar date where the user is. */
  readonly today: () => IsoDate;
}

/** The system's own dialogs; null when the user closed one. */
export interface Dialogs {
  readonly askForRegister: () => Promise<string | null>;
  readonly askWhereToPutRegister: (suggestedPath: string) => Promise<string | null>;
  /** A copy to take along; `ending` is what its name ends in. */
  readonly askWhereToPutCopy: (
    suggestedName: string,
    ending: '.trente' | '.trente.locked',
  ) => Promise<string | null>;
  /** A folder for several documents. */
  readonly askForFolder: () => Promise<string | null>;
  readonly askWhereToSave: (suggestedName: string, format: DocumentFormat) => Promise<string | null>;
}

export interface Shell {
  /** *Security:* shows a file in its folder; it never opens or runs one. */
  readonly showInFolder: (path: string) => void;
}

export interface Printer {
  /** Asks which printer, by the system's dialog. False: it was closed without printing. */
  readonly print: (html: string) => Promise<boolean>;
}

export type ApplicationFacts = Pick<
  ApplicationState,
  'version' | 'electronVersion' | 'chromiumVersion' | 'platform' | 'registerFolder'
>;

export interface Context {
  readonly clock: Clock;
  /** A new id: of a register, or of an object in one. */
  readonly createId: () => string;
  readonly facts: ApplicationFacts;
  readonly refusedRequests: () => number;
  readonly session: Session;
  readonly knownStates: KnownStates;
  readonly verifier: RegisterVerifier;
  readonly leases: Leases;
  readonly preferences: JsonFile<Preferences>;
  readonly recentRegisters: RecentRegisters;
  readonly firstSteps: FirstStepsMemory;
  readonly backups: Backups;
  readonly protections: Protections;
  readonly secondPlaces: SecondPlaces;
  readonly locations: Locations;
  readonly leftPlaces: LeftPlaces;
  readonly dialogs: Dialogs;
  readonly shell: Shell;
  readonly closing: Closing;
  readonly unopened: Unopened;
  readonly documentTools: DocumentTools;
  readonly documentJobs: DocumentJobs;
  readonly policies: Pick<PolicyReader, 'review'>;
  readonly shownDocuments: ShownDocuments;
  readonly printer: Printer;
  /** Paths of the documents saved since the application started. */
  readonly savedDocuments: Set<string>;
  readonly send: (event: ApplicationEvent) => void;
  /** Hears that the language, the theme or the open register changed: the menu and the title follow. */
  readonly refresh: () => void;
}
