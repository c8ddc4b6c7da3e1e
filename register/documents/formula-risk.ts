/** Text that a spreadsheet program would run, at once in csv, in xlsx once somebody edits its cell (CWE-1236; OWASP ASVS 1.2.10). */

export function looksLikeFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\0]/.test(text);
}
