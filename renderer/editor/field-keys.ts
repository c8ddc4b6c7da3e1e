/** Keys that work in every field of an editor: Shift+F1 opens its help, Ctrl+Enter confirms it and goes on to the next to confirm, with Shift all of its section. */

export function obeyFieldKeys(event: KeyboardEvent): void {
  const isHelp = event.key === 'F1' && event.shiftKey;
  const isConfirm = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const confirm = event.shiftKey ? confirmSectionAtFocus : confirmAtFocus;
  if ((isHelp && toggleHelpAtFocus()) || (isConfirm && confirm())) event.preventDefault();
}

function toggleHelpAtFocus(): boolean {
  const button = fieldAtFocus()?.querySelector<HTMLElement>('.help-button');
  button?.click();
  return button !== null && button !== undefined;
}

function confirmSectionAtFocus(): boolean {
  const section = document.activeElement?.closest('.editor-section');
  const button = section?.querySelector<HTMLElement>('.section-confirm');
  button?.click();
  return button !== null && button !== undefined;
}

function confirmAtFocus(): boolean {
  const mark = markAround(document.activeElement);
  if (mark === undefined) return false;
  const stops = [...document.querySelectorAll<HTMLElement>('.editor .to-confirm, .editor [data-waits]')];
  const next = stops.slice(stops.indexOf(mark) + 1).find((stop) => isMark(stop) || isClosed(stop));
  mark.click();
  if (next !== undefined) goTo(next);
  return true;
}

/** The mark of the field itself, else of what it is a part of: a period, a whole retention. */
function markAround(element: Element | null): HTMLElement | undefined {
  const field = element?.closest(fields) ?? null;
  if (field === null) return undefined;
  return field.querySelector<HTMLElement>('.to-confirm') ?? markAround(field.parentElement);
}

/** A mark's field, or the first mark in a row or section that has to be opened first. */
function goTo(stop: HTMLElement): void {
  if (isMark(stop)) {
    const field = stop.closest(fields);
    field?.querySelector<HTMLElement>('input, textarea, .select-button, [role=radio]')?.focus();
    return;
  }
  openerOf(stop)?.click();
  requestAnimationFrame(() => {
    const first = stop.querySelector<HTMLElement>('.to-confirm, [data-waits]');
    if (first !== null) goTo(first);
  });
}

function isMark(stop: Element): boolean {
  return stop.classList.contains('to-confirm');
}

function isClosed(stop: HTMLElement): boolean {
  return openerOf(stop)?.getAttribute('aria-expanded') === 'false';
}

function openerOf(stop: HTMLElement): HTMLElement | null {
  return stop.querySelector<HTMLElement>('.row-button, .disclosure-button');
}

const fields = '.field, .period, .retention, .switch-line';

function fieldAtFocus(): Element | null {
  return document.activeElement?.closest(fields) ?? null;
}
