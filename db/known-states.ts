/**
 * States of register files that are known to be sound: they were read from top to bottom, from the disk. A state is known by a digest of all its bytes, so that a copy is known too, whatever it is called and wherever it lies.
 */
export interface KnownStates {
  readonly has: (digest: string) => boolean;
  readonly add: (digest: string) => void;
  /** For a thread that has no access to them. */
  readonly list: () => readonly string[];
}

export const nothingKnown: KnownStates = {
  has: () => false,
  add: () => undefined,
  list: () => [],
};
