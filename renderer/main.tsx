/** The window's start: the bridge that the preload left, and the application on it. */
import './styles/all.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '#electron/contract/contract.ts';
import { App } from './app.tsx';

declare global {
  interface Window {
    /** Made by the preload script before this page's own scripts run. */
    readonly trente: Bridge;
  }
}

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App bridge={window.trente} />
  </StrictMode>,
);
