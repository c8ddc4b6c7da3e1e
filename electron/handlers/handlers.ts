/** Every handler there is, held against the contract: one that is missing or answers something else does not compile. */
import type { Contract } from '#electron/contract/contract.ts';
import type { Call, OutputOf, ParsedInputOf } from '#electron/contract/core.ts';
import { activities } from './activities.ts';
import { application } from './application.ts';
import { backups } from './backups.ts';
import type { Context } from './context.ts';
import { documents } from './documents.ts';
import { findings } from './findings.ts';
import { history } from './history.ts';
import { organisation } from './organisation.ts';
import { places } from './places.ts';
import { processorActivities } from './processor-activities.ts';
import { protection } from './protection.ts';
import { providers } from './providers.ts';
import { register } from './register.ts';
import { rescue } from './rescue.ts';
import { review } from './review.ts';

type HandlerOf<C> = C extends Call
  ? (context: Context, input: ParsedInputOf<C>) => OutputOf<C> | Promise<OutputOf<C>>
  : never;

export type HandlersOf<Group> = { readonly [Name in keyof Group]: HandlerOf<Group[Name]> };

export const handlers = {
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
} satisfies { readonly [Group in keyof Contract]: HandlersOf<Contract[Group]> };
