/** Answers the page's calls, and is the only user of `ipcMain`: who asks, is the input sound, then the handler. */
import { ipcMain, webContents, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import { contract } from './contract/contract.ts';
import { channelOf, type Call, type CallGroup, type Envelope, type Scope } from './contract/core.ts';
import { dropChannel, eventChannel, refusalChannel, type ApplicationEvent } from './contract/events.ts';
import { answerCall, type Answering } from './handlers/answer.ts';
import { isLocalAddress, isOwnPage } from './security/addresses.ts';
import type { RefusedRequests } from './security/refused-requests.ts';

export interface CallService extends Answering {
  readonly refused: RefusedRequests;
  readonly openDropped: (path: string) => void;
}

export function serveCalls(service: CallService): void {
  for (const [group, calls] of Object.entries<CallGroup>(contract))
    for (const [name, call] of Object.entries(calls)) serveCall(service, group, name, call);
  ipcMain.on(refusalChannel, (event, target: unknown) => {
    if (!isTrusted(event) || typeof target !== 'string') return;
    // `inline` and the like are faults of a page, not ways out.
    if (URL.canParse(target) && !isLocalAddress(target, { withInspection: true }))
      service.refused.add('page', target);
  });
  ipcMain.on(dropChannel, (event, path: unknown) => {
    if (isTrusted(event) && typeof path === 'string') service.openDropped(path);
  });
}

function serveCall(service: CallService, group: string, name: string, call: Call): void {
  ipcMain.handle(channelOf(group, name), async (event, input: unknown): Promise<Envelope<unknown>> => {
    if (!isTrusted(event)) return { ok: false, failure: { code: 'sender.refused', parameters: {} } };
    const envelope = await answerCall(service, group, name, call, input);
    if (envelope.ok) tellOthers(event, call.invalidates);
    return envelope;
  });
}

/** Our own page, and its main frame: a document in a frame may ask nothing. */
function isTrusted(event: IpcMainInvokeEvent | IpcMainEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}

/** The page that asked knows from the contract what is stale; the others are told. */
function tellOthers(event: IpcMainInvokeEvent, scopes: readonly Scope[]): void {
  if (scopes.length > 0) sendToPages({ kind: 'changed', scopes }, event.sender.id);
}

export function sendToPages(event: ApplicationEvent, except?: number): void {
  for (const page of webContents.getAllWebContents())
    if (page.id !== except && isOwnPage(page.getURL())) page.send(eventChannel, event);
}
