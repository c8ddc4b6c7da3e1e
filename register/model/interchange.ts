/** The lossless JSON form of a register: parse what comes in with the place of each fault, print what goes out. */
import * as z from 'zod';
import { findReferenceFaults, type ReferenceFault } from './references.ts';
import { registerSchema, type Register } from './register.ts';
import { findRepeatedMember } from './repeated-member.ts';
import { schemaFaultOf } from './schema-fault.ts';

/** What is wrong with a JSON file, and where; `code` is a message of the catalogues (`interchange.*`, `reference.*`). */
export interface InterchangeFault {
  readonly code: string;
  /** As people write it: `activities[3].purposes[0].legalBases[1]`; empty for the file as a whole. */
  readonly place: string;
  /** What the reader expected or met: codes, numbers and patterns, the same in every language. */
  readonly detail: string;
}

export type InterchangeResult =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly faults: readonly InterchangeFault[] };

/**
 * Reads the interchange form. Unknown members, wrong codes and broken references are faults, all of them listed;
 * a member that is absent takes its “unknown” value, and a row without an id gets one from its position.
 */
export function parseRegister(text: string): InterchangeResult {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      faults: [
        { code: 'interchange.notJson', place: '', detail: error instanceof Error ? error.message : '' },
      ],
    };
  }
  if (isTooDeep(json)) {
    return { ok: false, faults: [{ code: 'interchange.tooDeep', place: '', detail: String(maximumDepth) }] };
  }
  const repeated = findRepeatedMember(text);
  if (repeated !== undefined) {
    const fault = { code: 'interchange.repeatedMember', place: placeOf(repeated), detail: '' };
    return { ok: false, faults: [fault] };
  }
  const parsed = registerSchema.safeParse(withRowIds(json), { reportInput: true });
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.error.issues.map(schemaFault),
    };
  }
  const faults = findReferenceFaults(parsed.data);
  if (faults.length > 0) return { ok: false, faults: faults.map(referenceFault) };
  return { ok: true, register: parsed.data };
}

/** Prints the interchange form: two-space indentation and a closing line feed, so that two exports can be compared line by line. */
export function printRegister(register: Register): string {
  return `${JSON.stringify(register, null, 2)}\n`;
}

/** The JSON Schema of the interchange form, as a reader may write it (members with a default may be left out). */
export function registerJsonSchema(): object {
  return z.toJSONSchema(registerSchema, { io: 'input', target: 'draft-2020-12' });
}

/** A register is about ten levels deep; a hostile file of a hundred thousand would exhaust the stack of every reader. */
const maximumDepth = 64;

function isTooDeep(json: unknown, levelsLeft = maximumDepth): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return levelsLeft === 0 || Object.values(json).some((value) => isTooDeep(value, levelsLeft - 1));
}

const rowLists: ReadonlySet<string> = new Set([
  'purposes',
  'dataSubjects',
  'dataCategories',
  'recipients',
  'securityMeasures',
  'software',
  'cookies',
  'jointControllers',
  'controllers',
  'transfers',
  'claims',
  'setAsideFindings',
]);

/** Rows written by hand rarely have ids; their position makes one that is unique in its list. */
function withRowIds(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withRowIds);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => {
      if (!rowLists.has(key) || !Array.isArray(value)) return [key, withRowIds(value)];
      return [key, numberRows(value.map(withRowIds))];
    }),
  );
}

function numberRows(rows: readonly unknown[]): readonly unknown[] {
  const isObject = (row: unknown): row is object =>
    typeof row === 'object' && row !== null && !Array.isArray(row);
  const taken = new Set(
    rows.flatMap((row): readonly unknown[] => (isObject(row) && 'id' in row ? [row.id] : [])),
  );
  return rows.map((row, index) => {
    if (!isObject(row) || 'id' in row) return row;
    let number = index + 1;
    // A row that names itself may have taken the number.
    while (taken.has(`row-${number}`)) number += rows.length;
    return { id: `row-${number}`, ...row };
  });
}

function schemaFault(issue: z.core.$ZodIssue): InterchangeFault {
  return { ...schemaFaultOf(issue), place: placeOf(issue.path) };
}

function referenceFault(fault: ReferenceFault): InterchangeFault {
  return { code: fault.code, place: placeOf(fault.path), detail: fault.id };
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${part}]`;
    return place === '' ? String(part) : `${place}.${String(part)}`;
  }, '');
}
