const mark = 'galley-page';

/**
 * Whether the page that was in this window before died, instead of going in order. A page that is there leaves a mark with
 * the window, and takes it away as it goes; a page that dies cannot.
 */
export function tookPlaceOfDeadPage(page: Pick<Window, 'sessionStorage' | 'addEventListener'>): boolean {
  const died = page.sessionStorage.getItem(mark) !== null;
  page.sessionStorage.setItem(mark, 'open');
  page.addEventListener('pagehide', () => page.sessionStorage.removeItem(mark));
  return died;
}
