/** From an untrusted input to an envelope: parse, handle, and turn whatever is thrown into a failure that can be told. */
import type * as z from 'zod';
import type { Call, Envelope } from '#electron/contract/core.ts';
import type { Log } from '#electron/log/log.ts';
import { codeOfError, failureOf } from '#db/file/failure-of.ts';
import { Failure } from '#register/model/failure.ts';
import type { Context } from './context.ts';
import { handlers } from './handlers.ts';

export interface Answering {
  readonly context: Context;
  readonly log: Log;
}

type Handler = (context: Context, input: unknown) => unknown;

export async function answerCall(
  { context, log }: Answering,
  group: string,
  name: string,
  call: Call,
  input: unknown,
): Promise<Envelope<unknown>> {
  try {
    const parsed = call.input.safeParse(input);
    if (!parsed.success) throw inputFailure(parsed.error);
    return { ok: true, value: await handlerOf(group, name)(context, parsed.data) };
  } catch (thrown) {
    const error = asDamage(thrown, context);
    if (error instanceof Failure) {
      const { code, parameters } = error;
      return { ok: false, failure: { code, parameters } };
    }
    const reference = log.fault(`${group}.${name}`, error);
    return { ok: false, failure: { code: 'internal', parameters: {}, reference } };
  }
}

/** A page of the open register that cannot be read any more, or not while another program writes, is told as what it is. */
function asDamage(error: unknown, { session }: Context): unknown {
  const isOfFile = /^SQLITE_(?:CORRUPT|IOERR|NOTADB|BUSY)/.test(codeOfError(error));
  return isOfFile ? failureOf(error, session.find()?.path ?? '') : error;
}

function handlerOf(group: string, name: string): Handler {
  // `handlers` satisfies the contract, whose names these are; TypeScript cannot follow a name made at run time.
  const found = (handlers as Readonly<Record<string, Readonly<Record<string, Handler>>>>)[group]?.[name];
  if (found === undefined) throw new Error(`No handler for ${group}.${name}`);
  return found;
}

/** Names the place, as people write it, of the first thing that is wrong. */
function inputFailure(error: z.ZodError): Failure {
  const [issue] = error.issues;
  return new Failure('input.invalid', {
    place: issue?.path.map(String).join('.') ?? '',
    detail: issue?.message ?? '',
  });
}
