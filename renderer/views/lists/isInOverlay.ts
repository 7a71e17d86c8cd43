/** Whether an element is in a dialog or a menu, which lie over the screen and give the focus back when they close. */
export function isInOverlay(element: Element | null): boolean {
  return element?.closest('[role="dialog"], [role="alertdialog"], [role="menu"], .popover') != null;
}
