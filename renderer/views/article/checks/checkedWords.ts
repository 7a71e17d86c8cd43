import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { type Finding, isOpen } from '../../../../shared/checks/finding';
import type { StopListening } from '../../../../shared/contract/bridge';
import type { Span } from '../body/markedWords';
import { keysOf } from './keysOf';
import { selectionAt } from './leadTo';
import { onSight, sightOf } from './sight';

/** The words of a body that something was found in. */
export interface CheckedWords {
  readonly plugin: Plugin;
  /** Underlines the words of these findings, as far as something is still to be done about them. */
  show(view: EditorView, findings: readonly Finding[]): void;
  /** What was found where the selection is; none where it is between words that were found fault with. */
  at(view: EditorView): readonly Finding[];
  /** Selects the next words, or those before, and shows them; false when there are none. */
  go(view: EditorView, towards: 'next' | 'previous'): boolean;
  /** Told when the editor asks what was found: by the secondary button of the mouse. */
  onAsk(listener: () => void): StopListening;
}

/** The words that something was found in, those of them that are drawn, and what each is about. */
interface Underlined {
  readonly words: DecorationSet;
  readonly drawn: DecorationSet;
  readonly findings: ReadonlyMap<string, Finding>;
}

/** What is underlined from now on, or, of what is, the part that is drawn. */
type Told = { readonly findings: readonly Finding[]; readonly sight: Span } | { readonly sight: Span };

/** Compared by ProseMirror, part by part: words in which the same is found again are not drawn again. */
interface Spec {
  readonly key: string;
}

const nothing: Underlined = { words: DecorationSet.empty, drawn: DecorationSet.empty, findings: new Map() };

export function createCheckedWords(): CheckedWords {
  const key = new PluginKey<Underlined>('checked words');
  const listeners = new Set<() => void>();
  const underlinedIn = ({ state }: EditorView): Underlined => key.getState(state) ?? nothing;
  const findIn = (view: EditorView, from?: number, to?: number): readonly Decoration[] =>
    underlinedIn(view).words.find(from, to);

  const tell = (view: EditorView, told: Told): void =>
    view.dispatch(view.state.tr.setMeta(key, told).setMeta('addToHistory', false));

  const plugin = new Plugin<Underlined>({
    key,
    state: {
      init: () => nothing,
      apply(transaction, before) {
        const told = transaction.getMeta(key) as Told | undefined;
        const { doc, mapping } = transaction;
        if (told) return within(told.sight, 'findings' in told ? underline(doc, told.findings) : before, doc);
        const words = before.words.map(mapping, doc);
        if (words === before.words) return before;
        return { ...before, words, drawn: before.drawn.map(mapping, doc) };
      },
    },
    view: (view) => ({
      destroy: onSight(view, () => {
        if (underlinedIn(view) !== nothing) tell(view, { sight: sightOf(view) });
      }),
    }),
    props: {
      decorations: (state) => key.getState(state)?.drawn,
      handleDOMEvents: {
        contextmenu(view, event) {
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (!place || findIn(view, place.pos, place.pos).length === 0) return false;
          event.preventDefault();
          view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, place.pos)));
          for (const listener of listeners) listener();
          return true;
        },
      },
    },
  });

  return {
    plugin,
    show(view, findings) {
      tell(view, { findings, sight: sightOf(view) });
    },
    at(view) {
      const { from, to } = view.state.selection;
      const { findings } = underlinedIn(view);
      return findIn(view, from, to).flatMap(({ spec }) => findings.get((spec as Spec).key) ?? []);
    },
    go(view, towards) {
      const all = findIn(view).toSorted((one, other) => one.from - other.from);
      const { from } = view.state.selection;
      const next =
        towards === 'next'
          ? (all.find((one) => one.from > from) ?? all[0])
          : (all.findLast((one) => one.from < from) ?? all.at(-1));
      if (!next) return false;
      view.dispatch(view.state.tr.setSelection(selectionAt(view.state, next.from, next.to)).scrollIntoView());
      view.focus();
      return true;
    },
    onAsk(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The words of what is still to be done something about. */
function underline(document: Node, findings: readonly Finding[]): Omit<Underlined, 'drawn'> {
  const keys = keysOf(findings);
  const byKey = new Map<string, Finding>();
  const words = findings.flatMap((finding, index) => {
    const { where, level } = finding;
    const key = keys[index];
    if (key === undefined || where.is !== 'body' || !isOpen(finding)) return [];
    if (where.to > document.content.size || where.from >= where.to) return [];
    byKey.set(key, finding);
    const look = { class: `checked-words checked-words-${level}` };
    return [Decoration.inline(where.from, where.to, look, { key } satisfies Spec)];
  });
  return { words: DecorationSet.create(document, words), findings: byKey };
}

/**
 * Draws what is in sight. Each word that is drawn is an element in the text, which the browser passes at every letter typed
 * behind it.
 */
function within({ from, to }: Span, { words, findings }: Omit<Underlined, 'drawn'>, document: Node): Underlined {
  return { words, findings, drawn: DecorationSet.create(document, words.find(from, to)) };
}
