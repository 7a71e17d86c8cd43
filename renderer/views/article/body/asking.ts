import type { EditorView } from 'prosemirror-view';
import { linkTarget } from './links';
import { markWords } from './markedWords';
import type { Question } from './question';

/** Ways to ask something beside the text. What it is about stays marked until the question is closed. */
export interface Asking {
  /** For the words selected in that view; false where no link can be put. */
  link(view: EditorView): boolean;
  table(): void;
  /** For a new card. */
  embed(): void;
  /** About the block that begins there. */
  about(is: 'photo' | 'embed' | 'block', view: EditorView, at: number): void;
}

export function createAsking(ask: (question: Question) => void): Asking {
  return {
    link(view) {
      const target = linkTarget(view.state);
      if (!target) return false;
      view.dispatch(markWords(view.state, target));
      ask({ is: 'link', view, href: target.href });
      return true;
    },
    table: () => ask({ is: 'table' }),
    embed: () => ask({ is: 'embed', card: 'new' }),
    about(is, view, at) {
      const block = view.state.doc.nodeAt(at);
      if (!block) return;
      view.dispatch(markWords(view.state, { from: at, to: at + block.nodeSize }));
      ask(is === 'embed' ? { is, card: 'marked' } : { is });
    },
  };
}
