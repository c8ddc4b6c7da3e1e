/** A file name made of what users type, valid on Windows, macOS and Linux alike. */

/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** What Windows forbids, and control characters. */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is to go
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f]/g;

/** `text` without what a file name cannot hold, at most 100 characters; `otherwise` when nothing is left. */
export function fileNameOf(text: string, otherwise: string): string {
  const cleaned = text
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 100)
    // Windows drops a dot or a space at the end, and a dot at the start hides a file elsewhere.
    .replace(/^[. ]+|[. ]+$/g, '');
  if (cleaned === '') return otherwise;
  return reserved.test(cleaned) ? `${cleaned}-` : cleaned;
}
