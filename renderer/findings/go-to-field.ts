/** Brings a field of an editor's page on screen and puts the keyboard there: what is folded is opened on the way. */
import type { FieldPath } from '#register/model/field-path.ts';
import { isAtOrBelow } from '#renderer/draft/editing.ts';

/** Frames to wait for: a section opens, then a row in it, then another one in that. */
const patience = 30;

export function goToField(page: HTMLElement, path: FieldPath): () => void {
  let frame = 0;
  let left = patience;
  // What was opened may take a frame to say so: a second press would close it again.
  const opened = new Set<HTMLElement>();
  const look = (): void => {
    left -= 1;
    const closed = nextClosed(page, path);
    if (closed !== undefined && !opened.has(closed)) {
      opened.add(closed);
      closed.click();
    }
    const field = find(page, `[data-place="${CSS.escape(path)}"]`);
    if (field !== null) land(field);
    else if (left > 0) frame = requestAnimationFrame(look);
    else landNear(page, path);
  };
  frame = requestAnimationFrame(look);
  return () => cancelAnimationFrame(frame);
}

function sectionOf(page: HTMLElement, path: FieldPath): HTMLElement | undefined {
  return [...page.querySelectorAll<HTMLElement>('.editor-section[data-places]')].find((candidate) =>
    (candidate.dataset['places'] ?? '').split(' ').some((place) => place !== '' && isAtOrBelow(path, place)),
  );
}

/** The outermost fold on the way that is still closed. */
function nextClosed(page: HTMLElement, path: FieldPath): HTMLElement | undefined {
  // By the whole path: two lists may have a row of the same id.
  const around = path.split('/').map((_, index, steps) => steps.slice(0, index + 1).join('/'));
  const folds = [
    sectionOf(page, path)?.querySelector<HTMLElement>('.disclosure-button') ?? null,
    ...around.map((place) => find(page, `.row[data-place="${CSS.escape(place)}"] .row-button`)),
  ];
  return folds.find((fold): fold is HTMLElement => fold?.getAttribute('aria-expanded') === 'false');
}

function find(page: HTMLElement, selector: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(selector);
}

/** The field may not be asked for as things stand: then what is around it, at last the title of its section. */
function landNear(page: HTMLElement, path: FieldPath): void {
  const steps = path.split('/');
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const around = steps.slice(0, length).join('/');
    const place = find(page, `[data-place="${CSS.escape(around)}"]`);
    if (place !== null) return land(place);
  }
  const title = sectionOf(page, path)?.querySelector<HTMLElement>('.disclosure-button, h2');
  title?.scrollIntoView({ block: 'start' });
  title?.focus({ preventScroll: true });
}

const containers = '.field, .period, .retention, .findings-group, .term, .row, .row-list';
const controls = 'input:not([type=hidden]), textarea, .select-button, [role=spinbutton]';

function land(place: HTMLElement): void {
  const container = place.closest<HTMLElement>(containers) ?? place;
  const adder = container.classList.contains('row-list') ? container.querySelector('.row-adder') : null;
  const control =
    (adder ?? container).querySelector<HTMLElement>(
      container.classList.contains('row') ? '.row-button' : controls,
    ) ?? (adder ?? container).querySelector<HTMLElement>('button');
  // At once: one has just come to this page, and a list that opens would stop a scroll half way.
  container.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
  if (control?.getAttribute('role') === 'combobox') requestAnimationFrame(() => closeList(control));
}

/** A list opens when its box gets the focus: here it would cover what one came to read. */
function closeList(box: HTMLElement): void {
  if (box.getAttribute('aria-expanded') !== 'true') return;
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
}
