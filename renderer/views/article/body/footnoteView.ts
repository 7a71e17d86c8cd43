import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState, Selection, type Transaction } from 'prosemirror-state';
import { StepMap } from 'prosemirror-transform';
import { EditorView, type NodeView, type NodeViewConstructor } from 'prosemirror-view';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { openFootnote, writeEvent } from './footnoteKeys';
import { markedWords } from './markedWords';

const { strong, em, superscript } = bodyNodes.marks;

export interface FootnoteParts {
  /** Asks for a link's address in the footnote's own view; false where no link can be put. */
  readonly askLink: (view: EditorView) => boolean;
  readonly say: (words: string) => void;
}

/** Marks a transaction in a footnote's own editor that only follows the body. */
const followsBody = 'galley: follows the body';

/**
 * A footnote: its number, which CSS counts, and, while it is selected, its words in an editor of their own below. What is
 * done there is done to the body: its steps, its undo. After ProseMirror's footnote example.
 */
export function footnoteView(parts: FootnoteParts): NodeViewConstructor {
  return (first, outer, getPos): NodeView => {
    let node = first;
    let inner: EditorView | null = null;
    const dom = document.createElement('span');
    dom.className = 'footnote';
    const number = document.createElement('span');
    number.className = 'footnote-number';
    number.setAttribute('role', 'button');
    dom.append(number);
    const desk = document.createElement('span');
    desk.className = 'footnote-desk';
    desk.setAttribute('role', 'group');
    desk.setAttribute('aria-label', 'Footnote');
    const name = () => (node.textContent === '' ? 'Footnote without words' : `Footnote: ${node.textContent}`);
    number.setAttribute('aria-label', name());

    const take = (transaction: Transaction): void => {
      if (!inner) return;
      const { state, transactions } = inner.state.applyTransaction(transaction);
      inner.updateState(state);
      const at = getPos();
      if (transaction.getMeta(followsBody) || at === undefined) return;
      const moved = outer.state.tr;
      const offset = StepMap.offset(at + 1);
      for (const step of transactions.flatMap(({ steps }) => steps)) {
        const there = step.map(offset);
        if (there) moved.step(there);
      }
      if (moved.docChanged) outer.dispatch(moved);
    };

    const leave = (takesFocus: boolean): void => {
      const at = getPos();
      if (at === undefined) return;
      const transaction = outer.state.tr;
      // A footnote that says nothing is none.
      if (node.content.size === 0) transaction.delete(at, at + node.nodeSize);
      const after = node.content.size === 0 ? at : at + node.nodeSize;
      outer.dispatch(transaction.setSelection(Selection.near(transaction.doc.resolve(after), -1)));
      if (takesFocus) outer.focus();
    };
    const leaving: Command = () => {
      leave(true);
      return true;
    };

    const open = (): void => {
      dom.append(desk);
      number.setAttribute('aria-expanded', 'true');
      inner = new EditorView(desk, {
        state: EditorState.create({
          doc: node,
          plugins: [
            keymap({
              Enter: leaving,
              'Mod-Enter': leaving,
              Escape: leaving,
              'Mod-z': () => undo(outer.state, outer.dispatch),
              'Mod-Shift-z': () => redo(outer.state, outer.dispatch),
              'Mod-y': () => redo(outer.state, outer.dispatch),
              'Mod-b': toggleMark(strong),
              'Mod-i': toggleMark(em),
              'Mod-.': toggleMark(superscript),
              'Mod-Shift-k': (_state, _dispatch, view) => view !== undefined && parts.askLink(view),
            }),
            keymap(baseKeymap),
            markedWords(),
          ],
        }),
        editable: () => outer.editable,
        attributes: {
          role: 'textbox',
          'aria-label': 'Words of the footnote',
          'aria-multiline': 'true',
          class: 'footnote-words',
        },
        dispatchTransaction: take,
      });
      place(desk, dom, outer.dom);
      parts.say(`${name()} (Enter to write it)`);
    };

    const close = (): void => {
      const hadFocus = inner?.hasFocus() ?? false;
      inner?.destroy();
      inner = null;
      desk.remove();
      number.removeAttribute('aria-expanded');
      // The footnote went while it was written, by Undo perhaps: whoever wrote it goes on in the text.
      if (hadFocus) queueMicrotask(() => !outer.isDestroyed && outer.focus());
    };

    number.addEventListener('click', () => {
      const at = getPos();
      if (at !== undefined && outer.editable) openFootnote(outer, at);
    });
    dom.addEventListener(writeEvent, () => {
      if (!inner) return;
      inner.dispatch(inner.state.tr.setSelection(Selection.atEnd(inner.state.doc)));
      inner.focus();
      desk.scrollIntoView({ block: 'nearest' });
    });
    desk.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Element) || outer.dom.contains(relatedTarget)) return;
      // A question about its words hangs elsewhere in the page.
      if (!relatedTarget.closest('[role="dialog"]')) leave(false);
    });

    return {
      dom,
      update(next) {
        if (!next.sameMarkup(node)) return false;
        node = next;
        number.setAttribute('aria-label', name());
        if (inner) follow(inner, next);
        return true;
      },
      selectNode() {
        dom.classList.add('ProseMirror-selectednode');
        if (!inner) open();
      },
      deselectNode() {
        dom.classList.remove('ProseMirror-selectednode');
        if (inner) close();
      },
      stopEvent: ({ target }) => target instanceof globalThis.Node && desk.contains(target),
      ignoreMutation: () => true,
      destroy() {
        if (inner) close();
      },
    };
  };
}

/** Brings a footnote's own editor to what the body says now: after Undo, or a change from elsewhere. */
function follow(inner: EditorView, node: Node): void {
  const { state } = inner;
  const start = node.content.findDiffStart(state.doc.content);
  const end = node.content.findDiffEnd(state.doc.content);
  if (start === null || !end) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = node.slice(start, end.a + overlap);
  inner.dispatch(state.tr.replace(start, end.b + overlap, slice).setMeta(followsBody, true));
}

/** Puts the desk under the number, within the measure. */
function place(desk: HTMLElement, footnote: HTMLElement, body: HTMLElement): void {
  const style = getComputedStyle(body);
  const measure = body.getBoundingClientRect();
  const from = measure.left + Number.parseFloat(style.paddingLeft);
  const to = measure.right - Number.parseFloat(style.paddingRight);
  const at = footnote.getBoundingClientRect();
  const width = desk.getBoundingClientRect().width;
  const left = Math.min(Math.max(at.left - 24, from), to - width);
  desk.style.left = `${left - at.left}px`;
}
