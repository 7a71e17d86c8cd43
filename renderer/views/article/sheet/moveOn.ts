/** The mark of a place on the sheet that Enter and the toolbar's key lead to, in the order of the page. */
const stops = '[data-sheet-stop]';

/** Takes the focus from one place on the sheet to the one after it. */
export function moveOn(from: Element): void {
  const all = [...(from.closest('.sheet')?.querySelectorAll(stops) ?? [])];
  const next = all[all.indexOf(from) + 1];
  if (next instanceof HTMLElement) next.focus();
}
