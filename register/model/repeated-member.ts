/** Finds a member that stands twice in one JSON object: readers keep the last of the two, and the first is lost without a word. */

type Level =
  | { readonly kind: 'object'; readonly names: Set<string>; name: string; isAtName: boolean }
  | { readonly kind: 'list'; index: number };

/** A string, or a sign that opens, closes or parts something; numbers and words need not be looked at. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** @param json valid JSON; @returns the path of the first member that stands twice */
export function findRepeatedMember(json: string): readonly (string | number)[] | undefined {
  const levels: Level[] = [];
  for (const [text] of json.matchAll(token)) {
    const level = levels.at(-1);
    if (text === '{') levels.push({ kind: 'object', names: new Set(), name: '', isAtName: true });
    else if (text === '[') levels.push({ kind: 'list', index: 0 });
    else if (text === '}' || text === ']') levels.pop();
    else if (level?.kind === 'list') level.index += text === ',' ? 1 : 0;
    else if (level !== undefined) {
      if (text === ',' || text === ':') level.isAtName = text === ',';
      else if (level.isAtName) {
        level.name = String(JSON.parse(text));
        if (level.names.has(level.name)) return pathOf(levels);
        level.names.add(level.name);
      }
    }
  }
  return undefined;
}

function pathOf(levels: readonly Level[]): readonly (string | number)[] {
  return levels.map((level) => (level.kind === 'list' ? level.index : level.name));
}
