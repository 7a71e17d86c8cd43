import type { Page } from 'playwright/test';

/** What an editor does on the way, by one pair of hands or the other. */
export interface Hands {
  readonly name: 'mouse' | 'keyboard';
  accept(page: Page): Promise<void>;
  /** Replaces what a field holds. */
  write(page: Page, field: string, text: string): Promise<void>;
  /** Types at the end of the body's first paragraph. */
  addToBody(page: Page, text: string): Promise<void>;
  openTab(page: Page, tab: string): Promise<void>;
  goTo(page: Page, screen: 'Lists' | 'Bundles'): Promise<void>;
  /** From the archive to the end of Editor's choice. */
  addToList(page: Page, headline: string): Promise<void>;
  moveToTop(page: Page, headline: string): Promise<void>;
  /** One place down, by key: with both pairs of hands. */
  moveDownByKey(page: Page, headline: string): Promise<void>;
  exportBundle(page: Page): Promise<void>;
  /** Says yes to the question that is on the screen. */
  agree(page: Page): Promise<void>;
}
