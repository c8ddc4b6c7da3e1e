/** What every coded list of the register looks like: stable codes, each with a label in the four languages. */
import type { Language } from '#register/model/language.ts';

export type Label = Readonly<Record<Language, string>>;

/** One entry of a coded list. The code is its key and never changes; the label may be reworded at any time. */
export interface Term {
  readonly label: Label;
}

/** A coded list; `Extra` is what its entries say beside their label. */
export type Vocabulary<Extra extends object = object> = Readonly<Record<string, Term & Readonly<Extra>>>;

/** The codes of a list, in its order, as the non-empty tuple that `z.enum` asks for. */
export function codesOf<V extends Vocabulary>(vocabulary: V): [keyof V & string, ...(keyof V & string)[]] {
  // Object.keys widens to string[]; the keys of a literal list are exactly its codes, and no list is empty.
  return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}
