// Every member of the model, changed on its own: what is told of it is words, in each language, and never what only the program reads.
import type * as z from 'zod';
import { expect, it } from 'vitest';
import { compareRegisters } from '#register/history/difference.ts';
import { tellDifferences } from '#register/history/sentences.ts';
import { languages } from '#register/model/language.ts';
import { registerSchema, type Register } from '#register/model/register.ts';
import { filledRegister } from '#test/helpers/filled-register.ts';

/** The parts of a zod schema that the walk needs. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
}

type Path = readonly (string | number)[];

const { register } = filledRegister();
const long = 'A long text. '.repeat(30);
const ofUser = /text-\d+-|A long text|Ann|Bob/g;

/** Of a value at a place: others that may stand there. */
function othersFor(schema: z.core.$ZodType, value: unknown, path: Path): readonly unknown[] {
  // The definition is plain data; zod's own types name a class for each kind.
  const definition = schema._zod.def as unknown as Definition;
  const { innerType, shape, element } = definition;
  const key = String(path.at(-1));
  if (definition.type === 'nullable') return [null, ...othersFor(innerType ?? schema, value, path)];
  if (innerType !== undefined) return othersFor(innerType, value, path);
  if (definition.in !== undefined) return othersFor(definition.in, value, path);
  if (shape !== undefined) return Object.keys(shape).join(' ') === 'fr nl en de' ? texts : [];
  if (element !== undefined) return listsFor(value, othersFor(element, null, path), key);
  switch (definition.type) {
    case 'enum':
      return Object.values(definition.entries ?? {});
    case 'boolean':
      return [true, false];
    case 'number':
      return [3];
    case 'string':
      return stringsFor(key);
    default:
      return [];
  }
}

const texts = [{}, { en: 'Ann' }, { en: long }, { fr: 'Ann', nl: 'Bob' }, { fr: long, de: 'Bob' }];

function listsFor(value: unknown, entries: readonly unknown[], key: string): readonly unknown[] {
  if (key === 'toConfirm') return [[], ['name', 'phone'], ['phone', 'name'], ['legalName']];
  const rows = Array.isArray(value) ? value : [];
  return [[], rows.toReversed(), ...entries.map((entry) => [entry])];
}

function stringsFor(key: string): readonly string[] {
  if (/(On|Date)$/.test(key)) return ['2026-10-01'];
  if (/[cC]ountry$/.test(key)) return ['US', 'BE'];
  if (key === 'templateId') return ['T02', 'T99'];
  if (key === 'catalogueId') return ['microsoft365', 'no_such_card'];
  if (key === 'rule') return ['R05', 'R99'];
  if (key === 'replacedBy') return ['activities-0', 'processorActivities-0'];
  return /(^id|Id|libraryRow|facts|place)$/.test(key) ? [] : ['', 'Ann', long];
}

/** Each place of the model with what else may stand there. */
function* placesOf(schema: z.core.$ZodType, value: unknown, path: Path): Generator<readonly [Path, unknown]> {
  for (const other of othersFor(schema, value, path)) yield [path, other];
  const inner = unwrap(schema, value);
  const { shape, element } = inner._zod.def as unknown as Definition;
  if (shape !== undefined && Object.keys(shape).join(' ') !== 'fr nl en de' && isObject(value))
    for (const [key, member] of Object.entries(shape)) yield* placesOf(member, value[key], [...path, key]);
  if (element !== undefined && Array.isArray(value))
    for (const [index, entry] of value.entries()) yield* placesOf(element, entry, [...path, index]);
}

function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const { innerType, in: input, options } = schema._zod.def as unknown as Definition;
  const next = innerType ?? input;
  if (next !== undefined) return unwrap(next, value);
  return options?.find((option) => '_zod' in option && isOf(option, value)) ?? schema;
}

function isOf(option: z.core.$ZodType, value: unknown): boolean {
  return isObject(value) && optionKind(option) === value['kind'];
}

function optionKind(option: z.core.$ZodType): unknown {
  const { shape } = option._zod.def as unknown as Definition;
  const { values } = (shape?.['kind']?._zod.def ?? {}) as { values?: readonly unknown[] };
  return values?.[0];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withValue(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((entry, index) => (index === step ? withValue(entry, rest, value) : entry));
  return isObject(whole) ? { ...whole, [step]: withValue(whole[step], rest, value) } : whole;
}

/** Names of the model that are no word of a language, ids, rule numbers, codes of countries and of the library. */
const notForReaders: readonly RegExp[] = [
  /\b[a-z]+[A-Z]\w*/,
  /\w_\w/,
  /\b[RT]\d\d\b/,
  /\b(?:US|BE)\b/,
  /\b(?:activities|processorActivities|providers|organisation|setAsideFindings)-\d/,
  /provider-1|microsoft365|\[object|undefined|null\b/,
  /[“‘„«]\s*…/,
  // For members that have no words of their own yet.
  /^(?:autre rubrique|ander veld|another field|weiteres Feld)/,
];

/** Proper names that are written so. */
const properNames = /iCloud|eIDAS|Microsoft 365/g;

function* codesIn(schema: z.core.$ZodType): Generator<string> {
  const { entries, shape, innerType, in: input, element, options } = schema._zod.def as unknown as Definition;
  yield* Object.values(entries ?? {});
  for (const inner of [...Object.values(shape ?? {}), innerType, input, element, ...(options ?? [])])
    if (inner !== undefined) yield* codesIn(inner);
}

function faultOf(sentence: string): RegExp | string | undefined {
  const words = sentence.replaceAll(ofUser, '').replaceAll(properNames, '');
  const quoted = [...words.matchAll(/[“‘„«]\s*([^”’“»]*?)\s*[”’“»]/g)].map((match) => match[1] ?? '');
  return quoted.find((text) => allCodes.has(text)) ?? notForReaders.find((pattern) => pattern.test(words));
}

const allCodes: ReadonlySet<string> = new Set(codesIn(registerSchema));

/** They follow from what else is told, or say nothing to a reader. */
const silent = /^format$|^version$|^id$|\.id$|\.updatedOn$|^setAsideFindings\.(?:subject|place|facts)$/;

/** `activities.purposes`: the members of the register's objects. */
function membersOf(schema: z.core.$ZodType, path: Path = []): readonly string[] {
  const { shape, innerType, in: input, element } = schema._zod.def as unknown as Definition;
  const inner = innerType ?? input ?? element;
  if (path.length === 2) return [path.join('.')];
  if (shape !== undefined)
    return Object.entries(shape).flatMap(([key, member]) => membersOf(member, [...path, key]));
  return inner === undefined ? [path.join('.')] : membersOf(inner, path);
}

it('tells a change of any member in words', { timeout: 120_000 }, () => {
  const finding = { id: 'f', rule: 'R05', place: '', facts: '', reason: 'Ann', setAsideOn: '2026-11-22' };
  const subject = { kind: 'activity', id: register.activities[0]?.id };
  const toConfirm = ['name', 'phone'];
  const marked = (objects: readonly object[]) => objects.map((object) => ({ ...object, toConfirm }));
  const whole = registerSchema.parse({
    ...register,
    organisation: { ...register.organisation, toConfirm },
    activities: marked(register.activities),
    processorActivities: marked(register.processorActivities),
    providers: marked(register.providers),
    setAsideFindings: [{ ...finding, subject }],
  });
  const told = new Set<string>();
  const faults = new Set<string>();
  for (const [path, value] of placesOf(registerSchema, whole, [])) {
    const parsed = registerSchema.safeParse(withValue(whole, path, value));
    if (!parsed.success) continue;
    const other: Register = parsed.data;
    for (const [before, after] of [
      [whole, other],
      [other, whole],
    ] as const)
      for (const language of languages)
        for (const { points } of tellDifferences(compareRegisters(before, after), language))
          for (const point of points) {
            told.add(
              path
                .filter((step) => typeof step === 'string')
                .slice(0, 2)
                .join('.'),
            );
            const fault = faultOf(point);
            if (fault !== undefined) faults.add(`${language} ${path.join('/')}: ${point} (${String(fault)})`);
          }
  }
  expect([...faults]).toEqual([]);
  expect(membersOf(registerSchema).filter((member) => !told.has(member) && !silent.test(member))).toEqual([]);
});
