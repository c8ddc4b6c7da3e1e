/** Sheet names that every spreadsheet program accepts: at most 31 characters, none of []:*?/\, no quote at the ends, each once. */

const longest = 31;

export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = wanted
    .replace(/[[\]:*?/\\]|\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  // “History” is reserved by Excel for its own change log.
  const base = clean === '' || clean.toLowerCase() === 'history' ? 'Sheet' : clean;
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${count})`;
    const name = `${cut(base, longest - ending.length)}${ending}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Excel counts UTF-16 units; a pair is never cut in two. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end).trimEnd();
}
