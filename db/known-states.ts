/**
 * States of register files that are known to be sound: looked over from top to bottom, or left by this program when it closed
 * them. A state is known by a digest of all its bytes, so that a copy is known too, whatever it is called and wherever it lies.
 */
export interface KnownStates {
  readonly has: (digest: string) => boolean;
  readonly add: (digest: string) => void;
}

export const nothingKnown: KnownStates = { has: () => false, add: () => undefined };
