/** Of two lists of sentences, which one became which: those that stayed go, those that share most of their words are one that changed. */
export type NoticeChange =
  | { readonly kind: 'changed'; readonly before: string; readonly after: string }
  | { readonly kind: 'came' | 'went'; readonly sentence: string };
/** Two sentences that share less are two sentences. */
const leastShared = 0.4;

export function pairSentences(before: readonly string[], after: readonly string[]): readonly NoticeChange[] {
  const gone = without(before, after);
  const added = without(after, before);
  const pairs = bestPairs(gone, added);
  const changed = added.map((sentence, index): NoticeChange =>
    pairs.has(index)
      ? { kind: 'changed', before: gone[pairs.get(index) ?? 0] ?? '', after: sentence }
      : { kind: 'came', sentence },
  );
  const taken = new Set(pairs.values());
  const went = gone
    .filter((_, index) => !taken.has(index))
    .map((sentence): NoticeChange => ({ kind: 'went', sentence }));
  return [...changed, ...went];
}

/** The entries of one list that the other lacks, as often as it lacks them; their order says nothing. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const text of other) left.set(text, (left.get(text) ?? 0) + 1);
  return list.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}

/** From a place in `added` to the place in `gone` it came from; the most alike find each other first. */
function bestPairs(gone: readonly string[], added: readonly string[]): ReadonlyMap<number, number> {
  const candidates = added
    .flatMap((sentence, to) => gone.map((former, from) => ({ to, from, share: shared(sentence, former) })))
    .filter(({ share }) => share >= leastShared)
    .toSorted((one, other) => other.share - one.share);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { to, from } of candidates) {
    if (pairs.has(to) || taken.has(from)) continue;
    pairs.set(to, from);
    taken.add(from);
  }
  return pairs;
}

/** The words that both have, against those that either has. */
function shared(one: string, other: string): number {
  const first = wordsOf(one);
  const second = wordsOf(other);
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.max(1, first.size + second.size - common);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
