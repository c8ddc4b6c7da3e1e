/** How a call between the window and the main process is described: data from which both ends are derived. */
import type * as z from 'zod';
import type { FailureCode, FailureParameters } from '#register/model/failure.ts';

/** The parts of the window's cache that a write makes stale; the contract names them, so that no view has to remember. */
export const scopes = [
  'application',
  'register',
  'organisation',
  'activities',
  'providers',
  'documents',
  'history',
  'findings',
] as const;
export type Scope = (typeof scopes)[number];

/** After a change that may be anywhere in the register. */
export const contentScopes = [
  'register',
  'organisation',
  'activities',
  'providers',
  'documents',
  'history',
  'findings',
] as const satisfies readonly Scope[];

/** After a change of an activity or a provider. */
export const recordScopes = [
  'register',
  'activities',
  'providers',
  'documents',
  'history',
  'findings',
] as const satisfies readonly Scope[];

/** One call. Input is parsed in the main process (untrusted); output is typed, and checked by the handlers' tests. */
export interface Call<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly input: Input;
  readonly invalidates: readonly Scope[];
  /** Never set: carries the output's type only. */
  readonly output?: Output;
}

/** A call that reads. */
export function read<Output>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input, invalidates: [] });
}

/** A call that changes something; `invalidates` says which reads are stale afterwards. */
export function write<Output>(...invalidates: readonly Scope[]) {
  return <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input, invalidates });
}

export type CallGroup = Readonly<Record<string, Call>>;

export type InputOf<C extends Call> = z.input<C['input']>;
export type ParsedInputOf<C extends Call> = z.output<C['input']>;
export type OutputOf<C> = C extends Call<z.ZodType, infer Output> ? Output : never;

/** What crosses the bridge: Electron itself would keep nothing of an error but its message. */
export type Envelope<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly failure: FailureReport };

/** A failure without its stack; `reference` finds the entry in the log for faults of ours (`internal`). */
export interface FailureReport {
  readonly code: FailureCode;
  readonly parameters: FailureParameters;
  readonly reference?: string;
}

/** The channel of a call: `trente:activities.update`. */
export function channelOf(group: string, name: string): string {
  return `trente:${group}.${name}`;
}
