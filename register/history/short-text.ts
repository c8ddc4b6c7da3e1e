/** Texts as they are quoted within a sentence: on one line, and no longer than one reads in passing. */

/** In characters. */
export const shortText = 80;

export function quotable(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  if (characters.length <= shortText) return line;
  return `${characters
    .slice(0, shortText)
    .join('')
    .replace(/[\s\p{P}]+\S*$/u, '')}…`;
}
