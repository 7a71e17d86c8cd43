import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, Plugin, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { StopListening } from '../../../../shared/contract/bridge';
import type { Result } from '../../../../shared/result';
import { bodyKeys } from './bodyKeys';
import { type EditorFace, faceOf, sameFace } from './editorFace';
import { followDocument, fromElsewhere } from './followDocument';
import { listKeys } from './listKeys';
import { markedWords } from './markedWords';
import { createStepBuffer, type Unsent } from './stepBuffer';
import { typingRules } from './typingRules';

/** Milliseconds that typing gathers before it becomes one change. */
const gatherFor = 100;
/** Milliseconds after a keystroke until the toolbar follows: late enough to leave the keystroke alone. */
const faceAfter = 40;

export interface BodyEditor {
  readonly view: EditorView;
  /** What the toolbar shows. The same object until something of it changes. */
  readonly face: EditorFace;
  onFace(listener: () => void): StopListening;
  /** Shows a document that came from elsewhere; what was typed meanwhile stays. Nothing for the one shown. */
  show(document: Node): void;
  /** Hands over at once what was typed; fails when it could not be, and it is kept. */
  flush(): Result<void>;
  destroy(): void;
}

export interface BodyEditorParts {
  /** The element that the editor is put into. */
  readonly place: HTMLElement;
  readonly document: Node;
  readonly isReadOnly: boolean;
  /** Takes what was typed; what it fails to take is kept to go with the next. */
  readonly handOver: (unsent: Unsent) => Result<void>;
  /** Something was typed after all had been handed over. */
  readonly onTyping: () => void;
  readonly attributes: Readonly<Record<string, string>>;
  /** Opens the question for a link's address; false where no link can be put. */
  readonly askLink: () => boolean;
  readonly leaveToToolbar: () => boolean;
}

/** The editor of one article's body: ProseMirror under our schema, with nothing of React between a key and the screen. */
export function createBodyEditor(parts: BodyEditorParts): BodyEditor {
  const buffer = createStepBuffer(parts.handOver, gatherFor);
  const listeners = new Set<() => void>();
  const state = EditorState.create({
    doc: parts.document,
    plugins: [typingRules(), listKeys(), ...bodyKeys(parts), history(), keepsUndoThroughRebase, markedWords()],
  });
  let face = faceOf(state);
  let faceTimer: ReturnType<typeof setTimeout> | undefined;

  const refreshFace = (): void => {
    faceTimer = undefined;
    const next = faceOf(view.state);
    if (sameFace(face, next)) return;
    face = next;
    for (const listener of listeners) listener();
  };

  const take = (transaction: Transaction): void => {
    const { state: after, transactions } = view.state.applyTransaction(transaction);
    view.updateState(after);
    for (const applied of transactions) {
      if (!applied.docChanged || applied.getMeta(fromElsewhere)) continue;
      if (!buffer.unsent) parts.onTyping();
      buffer.add(applied.before, applied.steps);
    }
    faceTimer ??= setTimeout(refreshFace, faceAfter);
  };

  const view: EditorView = new EditorView(parts.place, {
    state,
    editable: () => !parts.isReadOnly,
    attributes: { ...parts.attributes },
    dispatchTransaction: take,
    handleDOMEvents: {
      blur: () => {
        buffer.flush();
      },
    },
  });

  return {
    view,
    get face() {
      return face;
    },
    onFace(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(document) {
      const followed = followDocument(view.state, document, buffer.unsent);
      if (!followed) return;
      buffer.replace(followed.unsent);
      take(followed.transaction);
    },
    flush: buffer.flush,
    destroy() {
      buffer.flush();
      clearTimeout(faceTimer);
      view.destroy();
    },
  };
}

/** prosemirror-history keeps each step by itself where a plugin asks for it, as putting unsent typing on top needs. */
const keepsUndoThroughRebase = new Plugin({ historyPreserveItems: true });
