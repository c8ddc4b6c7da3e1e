/** The bridge: the only thing that the sandboxed page gets of Electron, two functions. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from './contract/contract.ts';
import type { Envelope } from './contract/core.ts';
import { dropChannel, eventChannel, refusalChannel, type ApplicationEvent } from './contract/events.ts';

/** All that this file uses of the page. */
declare const window: {
  addEventListener(
    type: 'securitypolicyviolation',
    listener: (event: { readonly blockedURI: string }) => void,
  ): void;
  addEventListener(type: 'dragover' | 'drop', listener: (event: DragEvent) => void): void;
};
type DroppedFile = Parameters<typeof webUtils.getPathForFile>[0];
interface DragEvent {
  readonly type: string;
  readonly dataTransfer: { readonly types: readonly string[]; readonly files: ArrayLike<DroppedFile> } | null;
  preventDefault(): void;
}

/** The main process answers the channels of the contract only; here nothing else can even be asked. */
const callChannel = /^trente:[a-zA-Z]+\.[a-zA-Z]+$/;

const bridge: Bridge = {
  invoke: async (channel, input) => {
    if (!callChannel.test(channel)) throw new Error(`No such call: ${channel}`);
    // What the main process answers on every channel of the contract.
    return (await ipcRenderer.invoke(channel, input)) as Envelope<unknown>;
  },
  listen: (listener) => {
    const receive = (_: unknown, event: ApplicationEvent) => listener(event);
    ipcRenderer.on(eventChannel, receive);
    return () => void ipcRenderer.off(eventChannel, receive);
  },
};
contextBridge.exposeInMainWorld('trente', bridge);

// What the page's own policy stops never reaches the session, so it is counted from here.
window.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
  ipcRenderer.send(refusalChannel, blockedURI),
);

// A register dropped anywhere on the window is opened; other files are for the part of the page they fall on. The path comes from
// the system: the page cannot make one up.
for (const type of ['dragover', 'drop'] as const) {
  window.addEventListener(type, (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    for (const file of type === 'drop' ? Array.from(event.dataTransfer.files) : []) {
      const path = webUtils.getPathForFile(file);
      if (path.toLowerCase().endsWith('.trente')) ipcRenderer.send(dropChannel, path);
    }
  });
}
