/** What every window, page and session of the application is held to; installed before anything loads. */
import { app, session, type Session, type WebContents } from 'electron';
import { isLocalAddress, mayNavigate } from './security/addresses.ts';
import { closeNetwork } from './security/network-guard.ts';
import type { RefusedRequests } from './security/refused-requests.ts';

/** A page may put text on the clipboard when the user asks for it; every other permission is denied, those of later versions too. */
const grantedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Chromium's own habits of asking the network about something. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  [
    'disable-features',
    'NetworkTimeServiceQuerying,AutofillServerCommunication,OptimizationHints,MediaRouter',
  ],
];

/** Must run before the application is ready. */
export function lockDown(refused: RefusedRequests): void {
  closeNetwork((way) => refused.add('node', way));
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  // Where the system has no sandbox to give (root in a container), the launcher says so, and Chromium would not start with it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('session-created', (created) => secureSession(created, refused));
  app.on('web-contents-created', (_, contents) => secureContents(contents, refused));
  void app.whenReady().then(() => secureSession(session.defaultSession, refused));
}

const secured = new WeakSet<Session>();

function secureSession(target: Session, refused: RefusedRequests): void {
  if (secured.has(target)) return;
  secured.add(target);
  target.webRequest.onBeforeRequest((details, respond) => {
    const isLocal = isLocalAddress(details.url, { withInspection: !app.isPackaged });
    if (!isLocal) refused.add('session', details.url);
    respond({ cancel: !isLocal });
  });
  target.setPermissionRequestHandler((_, permission, respond) => respond(grantedPermissions.has(permission)));
  target.setPermissionCheckHandler((_, permission) => grantedPermissions.has(permission));
  target.setDevicePermissionHandler(() => false);
  // Chromium fetches the dictionaries of its spelling checker past every filter of the session; without a language there are none.
  target.setSpellCheckerEnabled(false);
  if (process.platform !== 'darwin') target.setSpellCheckerLanguages([]);
  target.on('will-download', (event) => event.preventDefault());
}

function secureContents(contents: WebContents, refused: RefusedRequests): void {
  contents.setWindowOpenHandler(({ url }) => {
    refuseNavigation(url, refused);
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (event) => {
    if (mayNavigate(event.url, { isMain: event.isMainFrame })) return;
    event.preventDefault();
    refuseNavigation(event.url, refused);
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
    refuseNavigation(event.url, refused);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function refuseNavigation(address: string, refused: RefusedRequests): void {
  // A wrong turn inside the application is refused too, but it would not have left this computer.
  if (!isLocalAddress(address, { withInspection: true })) refused.add('navigation', address);
}
