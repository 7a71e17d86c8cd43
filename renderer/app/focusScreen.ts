/** Puts the focus on the screen that is shown, from where Tab goes on into it. */
export function focusScreen(): void {
  const screen = document.querySelector('main');
  if (!screen) return;
  screen.tabIndex = -1;
  screen.focus({ preventScroll: true });
}
