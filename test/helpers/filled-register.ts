// A register in which every member of the model says something that stands nowhere else, made by walking the schema: a new member is in it by itself.
import type * as z from 'zod';
import { registerSchema, type Register } from '#register/model/register.ts';

/** What was put where: the path in the interchange form, and the text, date or number to look for. */
export interface Planted {
  readonly path: string;
  readonly value: string | number;
}

/** The parts of a zod schema that the walk needs. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

/** @param prefix what every text begins with */
export function filledRegister(prefix = ''): {
  readonly register: Register;
  readonly planted: readonly Planted[];
} {
  const planted: Planted[] = [];
  const plant = <Value extends string | number>(path: string, value: Value): Value => {
    planted.push({ path, value });
    return value;
  };
  const fill = (schema: z.core.$ZodType, path: string): unknown => {
    // The definition is plain data; zod's own types name a class for each kind.
    const definition = schema._zod.def as unknown as Definition;
    const known = fixed(path);
    if (known !== undefined) return known;
    const { shape, innerType, element, options } = definition;
    if (shape !== undefined) {
      // A text in four languages: one is enough.
      if (Object.keys(shape).join(' ') === 'fr nl en de')
        return { en: plant(path, `${prefix}text-${planted.length}-`) };
      return Object.fromEntries(
        Object.entries(shape).map(([key, member]) => [
          key,
          fill(member, path === '' ? key : `${path}.${key}`),
        ]),
      );
    }
    if (definition.in !== undefined) return fill(definition.in, path);
    if (innerType !== undefined) return fill(innerType, path);
    if (element !== undefined) return fillList(element, path);
    if (options !== undefined) return fill(options[0] ?? schema, path);
    switch (definition.type) {
      case 'enum':
        return preferred(Object.values(definition.entries ?? {}));
      case 'literal':
        return definition.values?.[0];
      case 'boolean':
        return false;
      case 'number':
        return plant(path, numberFor(path, planted.length));
      case 'string':
        if (/(On|Date|\.date)$/.test(path)) return plant(path, dateOf(planted.length));
        return plant(path, `${prefix}text-${planted.length}-`);
      default:
        throw new Error(`${path}: how is ${definition.type} filled?`);
    }
  };
  const fillList = (element: z.core.$ZodType, path: string): readonly unknown[] => {
    if (path.endsWith('toConfirm') || path === 'setAsideFindings') return [];
    // A recipient of each kind of party; of everything else one.
    const variants = path.endsWith('.recipients') ? [0, 1, 2] : [0];
    return variants.map((variant) => {
      const entry = fill(element, `${path}[${variant}]`);
      return variants.length === 1 ? entry : { ...Object(entry), party: partyOf(variant, path) };
    });
  };
  const partyOf = (variant: number, path: string) => {
    const name = () => ({ en: plant(`${path}[${variant}].party.name`, `${prefix}text-${planted.length}-`) });
    if (variant === 0) return { kind: 'internal', name: name() };
    return variant === 1
      ? { kind: 'external', name: name(), recipientKind: null }
      : { kind: 'provider', providerId: 'provider-1' };
  };
  const register = registerSchema.parse(fill(registerSchema, ''));
  // What a list of parties replaced is not in the register any more.
  const text = JSON.stringify(register);
  return { register, planted: planted.filter(({ value }) => text.includes(JSON.stringify(value))) };
}

/** Links, codes that others depend on, and what is not said in words. */
function fixed(path: string): unknown {
  const key = path.split('.').at(-1) ?? '';
  if (path === 'id') return 'register-1';
  if (key === 'id') return path.replace(/\W+/g, '-').replace(/-id$/, '').replace('providers-0', 'provider-1');
  if (key === 'providerId') return 'provider-1';
  if (['replacedBy', 'templateId', 'libraryRow', 'catalogueId', 'catalogueDate'].includes(key)) return null;
  if (key === 'unit') return 'years';
  if (key === 'replyUnit') return 'days';
  if (key === 'country' || key === 'namedAuthorityCountry') return path.includes('transfers') ? 'US' : 'FR';
  if (key === 'role') return 'processor';
  if (key === 'status') return 'ended';
  if (key === 'language') return 'en';
  if (key === 'languages' || key === 'languages[0]') return key === 'languages' ? ['fr'] : 'fr';
  if (key === 'sensitivity') return 'health';
  // Nobody makes a contract with their own people; transfers are the external ones’.
  if (path.endsWith('recipients[0].contract') || path.endsWith('recipients[0].transfers')) return null;
  if (key === 'mechanism') return 'scc';
  if (key === 'fallbackMechanism') return 'bcr';
  return undefined;
}

function preferred(codes: readonly string[]): string | undefined {
  return codes.includes('yes') ? 'yes' : codes.find((code) => code !== 'unknown');
}

function numberFor(path: string, index: number): number {
  if (path.endsWith('consentAge')) return 17;
  return 120 + (index % 240);
}

/** Each day once, from 2001 on. */
function dateOf(index: number): string {
  return new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10);
}
