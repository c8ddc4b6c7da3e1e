/** Every write of the window; what it makes stale is read again by itself. */
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Client } from '#electron/contract/contract.ts';
import type { Saved } from '#electron/contract/saved.ts';
import { asFailure } from './client.ts';
import { openDrafts } from './draft/open-drafts.ts';
import { invalidateScopes, useCalls } from './queries.ts';
import { staleAfter, type WriteName } from './stale-after.ts';

type CallOf<Name extends WriteName> = Name extends `${infer Group}.${infer Call}`
  ? Group extends keyof Client
    ? Call extends keyof Client[Group]
      ? Client[Group][Call]
      : never
    : never
  : never;

type InputOfWrite<Name extends WriteName> =
  CallOf<Name> extends (input: infer Given) => unknown ? Given : never;
type OutputOfWrite<Name extends WriteName> =
  CallOf<Name> extends (input: never) => Promise<infer Result> ? Result : never;

/** `useWrite('activities.update').mutateAsync({ activity })` */
export function useWrite<Name extends WriteName>(
  name: Name,
): UseMutationResult<OutputOfWrite<Name>, Error, InputOfWrite<Name>> {
  const { client } = useCalls();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: InputOfWrite<Name>) => findCall(client, name)(input),
    onSuccess: (output) => {
      if (isSaved(output)) openDrafts.noteSaved(output.savedAt);
      // Not waited for: what was written is on disk already, and the views follow when they can.
      void invalidateScopes(queryClient, staleAfter[name]);
    },
    onError: (error) => {
      // The window says above every view what became of the file.
      if (isMisplaced(error)) void invalidateScopes(queryClient, ['register']);
    },
  });
}

const misplaced: ReadonlySet<string> = new Set(['file.vanished', 'file.replaced', 'file.overwritten']);

function isMisplaced(error: unknown): boolean {
  return misplaced.has(asFailure(error).code);
}

function isSaved(output: unknown): output is Saved<unknown> {
  return typeof output === 'object' && output !== null && 'savedAt' in output && 'value' in output;
}

function findCall<Name extends WriteName>(
  client: Client,
  name: Name,
): (input: InputOfWrite<Name>) => Promise<OutputOfWrite<Name>> {
  const [group, call] = name.split('.');
  // `Name` is a group and a call of the contract, so the client has it, with these types.
  const calls = client as unknown as Record<
    string,
    Record<string, (input: InputOfWrite<Name>) => Promise<OutputOfWrite<Name>>>
  >;
  const found = calls[group ?? '']?.[call ?? ''];
  if (found === undefined) throw new Error(`no such call: ${name}`);
  return found;
}
