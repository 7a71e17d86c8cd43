import { v4 as newCommitId } from 'uuid';
import { applyChanges } from '../../shared/changes/applyChange';
import type { Change } from '../../shared/changes/change';
import { invertChanges } from '../../shared/changes/invertChange';
import type { RefusalCode } from '../../shared/changes/refusal';
import type { StopListening } from '../../shared/contract/bridge';
import type { Article } from '../../shared/model/article';
import type { CuratedList } from '../../shared/model/curatedList';
import type { ArticleId, ListId, PhotoId } from '../../shared/model/ids';
import type { Photo } from '../../shared/model/photo';
import type { Source } from '../../shared/model/source';
import { emptyState, type State } from '../../shared/model/state';
import { done, type Failure, type Result, refused } from '../../shared/result';
import type { Outbox } from './outbox';
import { emptyUndoStack, type ManyDeed, push, stepBack, stepForward, type UndoStack } from './undoStack';

/** What the window's screens see: part of the newsroom, and what can be undone in it. */
export interface StoreState {
  readonly newsroom: State;
  readonly undo: UndoStack;
}

export interface Store {
  readonly state: StoreState;
  /**
   * Applies changes at once and sends them to the core. `name` is what Undo calls them ("Move card"); changes without a
   * name, such as typing, which its own editor undoes, cannot be undone here. Those of one `sitting` are undone together.
   */
  dispatch(changes: readonly Change[], name?: string, sitting?: string): Result<void, RefusalCode | 'read-only'>;
  undo(): Result<string, RefusalCode | 'read-only' | 'nothing'>;
  redo(): Result<string, RefusalCode | 'read-only' | 'nothing'>;
  /** The core has done something to many articles, which Undo takes back as it does any other deed. */
  did(deed: ManyDeed): void;
  /** Told when what the core did to many articles is to be taken back, or done again. */
  onUndoMany(listener: (deed: ManyDeed) => void): StopListening;
  /** Puts documents as the core has them into the state: when they are opened, or were changed elsewhere. */
  take(documents: Documents): void;
  subscribe(listener: () => void): StopListening;
}

export interface Documents {
  readonly articles?: readonly Article[];
  readonly lists?: readonly CuratedList[];
  readonly sources?: readonly Source[];
  readonly photos?: readonly Photo[];
  /** No other sources are there. */
  readonly hasAllSources?: boolean;
  /** Documents that were removed elsewhere. */
  readonly gone?: {
    readonly articles?: readonly ArticleId[];
    readonly lists?: readonly ListId[];
    readonly photos?: readonly PhotoId[];
  };
}

export function createStore(outbox: Pick<Outbox, 'send'>, now: () => string): Store {
  let state: StoreState = { newsroom: emptyState, undo: emptyUndoStack };
  const listeners = new Set<() => void>();
  const undoers = new Set<(deed: ManyDeed) => void>();

  const become = (next: StoreState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  /** `undo` is only asked for when the changes apply. */
  const commit = (changes: readonly Change[], undo: () => UndoStack): Result<void, RefusalCode> => {
    const after = applyChanges(state.newsroom, changes);
    if (!after.ok) return after;
    become({ newsroom: after.value, undo: undo() });
    // One moment for all: by it a history knows what was done at once.
    const at = now();
    outbox.send(changes.map((change) => ({ id: newCommitId(), at, change })));
    return done(undefined);
  };

  /** A deed that does not fit any more is left out, or it would stand before all the others for good. */
  const letGo = (refusal: Failure<RefusalCode>, undo: UndoStack): Failure<RefusalCode> => {
    become({ ...state, undo });
    return refusal;
  };

  const passOn = (deed: ManyDeed, undo: UndoStack): Result<string, RefusalCode> => {
    become({ ...state, undo });
    for (const undoer of undoers) undoer(deed);
    return done(deed.name);
  };

  return {
    get state() {
      return state;
    },
    did: (deed) => become({ ...state, undo: push(state.undo, deed) }),
    onUndoMany(listener) {
      undoers.add(listener);
      return () => undoers.delete(listener);
    },
    dispatch(changes, name, sitting) {
      const { newsroom: before, undo } = state;
      return commit(changes, () =>
        name === undefined
          ? undo
          : push(undo, { name, done: changes, undone: invertChanges(before, changes), sitting }),
      );
    },
    undo() {
      const deed = state.undo.past.at(-1);
      if (!deed) return refused('nothing', 'There is nothing to undo.');
      if ('bulkId' in deed) return passOn(deed, stepBack(state.undo));
      const result = commit(deed.undone, () => stepBack(state.undo));
      return result.ok ? done(deed.name) : letGo(result, { ...state.undo, past: state.undo.past.slice(0, -1) });
    },
    redo() {
      const deed = state.undo.future.at(-1);
      if (!deed) return refused('nothing', 'There is nothing to redo.');
      if ('bulkId' in deed) return passOn(deed, stepForward(state.undo));
      const result = commit(deed.done, () => stepForward(state.undo));
      return result.ok ? done(deed.name) : letGo(result, { ...state.undo, future: state.undo.future.slice(0, -1) });
    },
    take({ articles = [], lists = [], sources = [], photos = [], hasAllSources = false, gone }) {
      const { newsroom } = state;
      become({
        ...state,
        newsroom: {
          ...newsroom,
          articles: { ...omit(newsroom.articles, gone?.articles), ...byId(articles) },
          lists: { ...omit(newsroom.lists, gone?.lists), ...byId(lists) },
          sources: { ...(hasAllSources ? {} : newsroom.sources), ...byId(sources) },
          photos: { ...omit(newsroom.photos, gone?.photos), ...byId(photos) },
        },
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function omit<Document>(documents: Readonly<Record<string, Document>>, gone: readonly string[] = []) {
  if (gone.length === 0) return documents;
  return Object.fromEntries(Object.entries(documents).filter(([id]) => !gone.includes(id)));
}

function byId<Document extends { readonly id: string }>(documents: readonly Document[]): Record<string, Document> {
  return Object.fromEntries(documents.map((document) => [document.id, document]));
}
