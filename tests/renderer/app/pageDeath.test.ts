import { describe, expect, it } from 'vitest';
import { tookPlaceOfDeadPage } from '../../../renderer/app/pageDeath';

/** A window whose pages come and go. */
function tab() {
  const kept = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
  const openPage = () => {
    const page = new EventTarget();
    const died = tookPlaceOfDeadPage(Object.assign(page, { sessionStorage }) as unknown as Window);
    return { died, leave: () => page.dispatchEvent(new Event('pagehide')) };
  };
  return { openPage };
}

describe('a page', () => {
  it('knows whether the one before it died or went in order', () => {
    const { openPage } = tab();
    const first = openPage();
    expect(first.died).toBe(false);
    first.leave();
    expect(openPage().died).toBe(false);
    // That one never left.
    const third = openPage();
    expect(third.died).toBe(true);
    third.leave();
    expect(openPage().died).toBe(false);
  });
});
