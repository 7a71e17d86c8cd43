import type { EditorView } from 'prosemirror-view';
import type { StopListening } from '../../../../shared/contract/bridge';
import { blockAtHeight } from '../body/blockAtHeight';
import type { Span } from '../body/markedWords';

/** Milliseconds of scrolling until somebody is told where it has come to. */
const toldAfter = 100;

/** The blocks of an editor that are in sight on the page it scrolls in, and those of half a screen above and below. */
export function sightOf(view: EditorView): Span {
  const whole = { from: 0, to: view.state.doc.content.size };
  const page = view.dom.closest('.article-scroll')?.getBoundingClientRect();
  if (!page) return whole;
  const edge = (height: number, side: 0 | 1): number | null => {
    const block = blockAtHeight(view.dom, height);
    const index = block ? Array.prototype.indexOf.call(view.dom.childNodes, block) : -1;
    return index < 0 ? null : view.posAtDOM(view.dom, index + side);
  };
  return {
    from: edge(page.top - page.height / 2, 0) ?? whole.from,
    to: edge(page.bottom + page.height / 2, 1) ?? whole.to,
  };
}

/** Tells when other blocks may have come into sight. */
export function onSight(view: EditorView, listener: () => void): StopListening {
  const page = view.dom.closest('.article-scroll');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scrolled = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      listener();
    }, toldAfter);
  };
  page?.addEventListener('scroll', scrolled, { passive: true });
  return () => {
    clearTimeout(timer);
    page?.removeEventListener('scroll', scrolled);
  };
}
