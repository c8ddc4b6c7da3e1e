/** Where the keyboard goes on when what had the focus is gone. */

/**
 * After a new place is on screen: dialogs give the focus back a frame after they close, often to something that is gone too;
 * only when nothing else has taken it does it go to the place itself.
 */
export function settleFocus(): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const place = document.querySelector<HTMLElement>('#main h1[tabindex], #main');
      place?.focus({ preventScroll: true });
    });
  });
  return () => cancelAnimationFrame(frame);
}
