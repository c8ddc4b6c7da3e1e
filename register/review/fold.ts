/** Text as patterns read it: lower case, no accents, plain quotes and dashes; every character keeps its place. */

const plain: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '.',
  '•': '-',
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2009': ' ',
  '\t': ' ',
};

const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = plain[character] ?? folded.get(character);
  if (known !== undefined) return known;
  const bare = character.normalize('NFD').charAt(0).toLowerCase();
  // A few letters grow in lower case; they stay as they are, so that offsets hold.
  const result = bare.length === character.length ? bare : character;
  folded.set(character, result);
  return result;
}

/** As long as the text itself: an offset in one is the same offset in the other. */
export function fold(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) result += foldCharacter(text.charAt(at));
  return result;
}
