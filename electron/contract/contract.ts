/** The whole contract between the window and the main process: every call there is. */
import { activities, processorActivities } from './activities.ts';
import { application } from './application.ts';
import { backups } from './backups.ts';
import type { Call, Envelope, InputOf, OutputOf } from './core.ts';
import { documents } from './documents.ts';
import type { ApplicationEvent } from './events.ts';
import { findings } from './findings.ts';
import { history } from './history.ts';
import { organisation } from './organisation.ts';
import { places } from './places.ts';
import { protection } from './protection.ts';
import { providers } from './providers.ts';
import { register } from './register.ts';
import { rescue } from './rescue.ts';
import { review } from './review.ts';

export const contract = {
  application,
  register,
  organisation,
  activities,
  processorActivities,
  providers,
  documents,
  history,
  backups,
  places,
  protection,
  rescue,
  findings,
  review,
};
export type Contract = typeof contract;

/** The contract as the window calls it: `client.activities.get({ id })`. */
export type Client = {
  readonly [Group in keyof Contract]: {
    readonly [Name in keyof Contract[Group]]: Contract[Group][Name] extends Call
      ? (input: InputOf<Contract[Group][Name]>) => Promise<OutputOf<Contract[Group][Name]>>
      : never;
  };
};

/** All that the preload gives to the page, as `window.trente`. */
export interface Bridge {
  /** *Security:* refuses a channel that is not in the contract; the main process checks the sender and parses the input. */
  invoke(channel: string, input: unknown): Promise<Envelope<unknown>>;
  /** Returns the function that stops listening. */
  listen(listener: (event: ApplicationEvent) => void): () => void;
}
