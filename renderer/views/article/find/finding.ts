import {
  findNext,
  findPrev,
  getMatchHighlights,
  replaceAll,
  replaceNext,
  type SearchQuery,
  search,
  setSearchState,
} from 'prosemirror-search';
import { type EditorState, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { StopListening } from '../../../../shared/contract/bridge';

/** What was found in a body: how many, and which of them is selected, counted from 1; 0 when none is. */
export interface Found {
  readonly count: number;
  readonly current: number;
}

/** Finding and replacing in one editor. */
export interface Finding {
  readonly plugins: readonly Plugin[];
  /** Told when what is found may have changed. */
  onChange(listener: () => void): StopListening;
}

/** Milliseconds after which what was found is counted again: not at each letter typed. */
const countAfter = 60;

export function createFinding(): Finding {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watching = new Plugin({
    view: () => ({
      update(view, before) {
        if (listeners.size === 0 || view.state === before) return;
        timer ??= setTimeout(() => {
          timer = undefined;
          for (const listener of listeners) listener();
        }, countAfter);
      },
      destroy: () => clearTimeout(timer),
    }),
  });
  return {
    plugins: [search(), watching],
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function foundIn(state: EditorState): Found {
  const matches = getMatchHighlights(state).find();
  const { from, to } = state.selection;
  return { count: matches.length, current: matches.findIndex((match) => match.from === from && match.to === to) + 1 };
}

/** Looks for something else from here on; the first that is found behind the cursor is selected. */
export function lookFor(view: EditorView, query: SearchQuery): void {
  view.dispatch(setSearchState(view.state.tr, query));
}

/** What can be done with what is found. The editor keeps its focus where it is. */
export const findDeeds = {
  next: (view: EditorView) => findNext(view.state, view.dispatch),
  previous: (view: EditorView) => findPrev(view.state, view.dispatch),
  replace: (view: EditorView) => replaceNext(view.state, view.dispatch),
  /** How many were replaced. */
  replaceAll(view: EditorView): number {
    const { count } = foundIn(view.state);
    replaceAll(view.state, view.dispatch);
    return count;
  },
} as const;
