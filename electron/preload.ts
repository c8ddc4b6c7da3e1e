/** The bridge: the only thing that the sandboxed page gets of Electron, two functions. */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from './contract/contract.ts';
import type { Envelope } from './contract/core.ts';
import { eventChannel, refusalChannel, type ApplicationEvent } from './contract/events.ts';

/** All that this file uses of the page. */
declare const window: {
  addEventListener(type: string, listener: (event: { readonly blockedURI: string }) => void): void;
};

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
