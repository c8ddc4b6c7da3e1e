/** Keys that work in every field of an editor: Shift+F1 opens its help, Ctrl+Enter confirms it and goes on to the next to confirm. */

export function obeyFieldKeys(event: KeyboardEvent): void {
  const isHelp = event.key === 'F1' && event.shiftKey;
  const isConfirm = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if ((isHelp && toggleHelpAtFocus()) || (isConfirm && confirmAtFocus())) event.preventDefault();
}

function toggleHelpAtFocus(): boolean {
  const button = fieldAtFocus()?.querySelector<HTMLElement>('.help-button');
  button?.click();
  return button !== null && button !== undefined;
}

function confirmAtFocus(): boolean {
  const mark = fieldAtFocus()?.querySelector<HTMLElement>('.to-confirm');
  if (mark === null || mark === undefined) return false;
  const marks = [...document.querySelectorAll<HTMLElement>('.editor .to-confirm')];
  const next = marks[marks.indexOf(mark) + 1];
  mark.click();
  const field = next?.closest('.field, .period, .retention');
  field?.querySelector<HTMLElement>('input, textarea, .select-button, [role=radio]')?.focus();
  return true;
}

function fieldAtFocus(): Element | null {
  return document.activeElement?.closest('.field, .period, .retention') ?? null;
}
