/** Where the keyboard goes on when what had the focus is gone. */

/** Nothing on the page has the focus, or the place as a whole, which was another place a moment ago. */
export function isFocusFree(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.id === 'main';
}

/**
 * After a new place is on screen: dialogs give the focus back a frame after they close, often to something that is gone too;
 * only when nothing else has taken it does it go to the place itself.
 */
export function settleFocus(): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      bringIntoView();
      if (!isFocusFree()) return;
      const title = document.querySelector<HTMLElement>('#main h1[tabindex]');
      const place = title ?? document.querySelector<HTMLElement>('#main');
      place?.focus({ preventScroll: true });
    });
  });
  return () => cancelAnimationFrame(frame);
}

/** In a narrow or much enlarged window the place stands under the sidebar: who went there wants to see it. */
function bringIntoView(): void {
  const main = document.querySelector('#main');
  if (main !== null && main.getBoundingClientRect().top > window.innerHeight / 2) main.scrollIntoView();
}
