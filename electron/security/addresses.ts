/** The addresses of the application's own scheme, and which of all addresses stay on this computer. */

export const appScheme = 'app';

/** The window's own pages. */
export const windowHost = 'trente';
/** Documents to look at or to print, made on the fly, and their fonts. */
export const documentHost = 'preview';

export const windowOrigin = `${appScheme}://${windowHost}`;
export const documentOrigin = `${appScheme}://${documentHost}`;
/** Where documents find their fonts, at their own host. */
export const fontAddress = '/fonts';
export const windowAddress = `${windowOrigin}/index.html`;

/** Everything else is refused by the session: web, sockets, files, whatever a later Chromium invents. */
const localSchemes: ReadonlySet<string> = new Set([`${appScheme}:`, 'data:', 'blob:']);

/** Chromium's inspection tools load their own pages; they exist in development only. */
export function isLocalAddress(address: string, options: { readonly withInspection: boolean }): boolean {
  const scheme = schemeOf(address);
  if (options.withInspection && scheme === 'devtools:') return true;
  return localSchemes.has(scheme);
}

/** Where a frame may go: the window to its one page, frames inside it to documents; nothing else, ever. */
export function mayNavigate(address: string, frame: { readonly isMain: boolean }): boolean {
  const url = parse(address);
  if (url === undefined || url.protocol !== `${appScheme}:`) return false;
  if (!frame.isMain) return url.host === documentHost;
  return url.host === windowHost && url.pathname === '/index.html';
}

/** A call is answered when it comes from the window's own page, and from its main frame. */
export function isOwnPage(address: string): boolean {
  const url = parse(address);
  return url !== undefined && url.protocol === `${appScheme}:` && url.host === windowHost;
}

function schemeOf(address: string): string {
  return parse(address)?.protocol ?? '';
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
