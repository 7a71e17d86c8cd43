import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState, type Transaction } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import type { AnchorKind } from '../../../../shared/anchors/anchorKinds';
import type { StopListening } from '../../../../shared/contract/bridge';
import type { BodyTrail } from '../../../../shared/contract/revisions';
import type { Result } from '../../../../shared/result';
import { type Anchored, type AnchoredParts, anchoredWords } from '../anchors/anchoredWords';
import { type CheckedWords, createCheckedWords } from '../checks/checkedWords';
import { createFinding, type Finding } from '../find/finding';
import { type Asking, createAsking } from './asking';
import { blockHandle } from './blockHandle';
import { type BlockDeed, blockDeeds, openSelected } from './blockKeys';
import { selectedBlocks } from './blockMoves';
import { bodyKeys, commonKeys } from './bodyKeys';
import { cursorInSight } from './cursorInSight';
import { type EditorFace, faceOf, sameFace } from './editorFace';
import { followDocument, fromElsewhere } from './followDocument';
import { markedWords } from './markedWords';
import { nodeViews } from './nodeViews';
import { pasting } from './pasting';
import type { PhotoParts } from './photoView';
import type { Question } from './question';
import { selectionReading } from './selectionReading';
import { leavesNoEmptySpeaker } from './speaker';
import { createStepBuffer, type Unsent } from './stepBuffer';
import { tabKeys } from './tabKeys';
import { typingBeside } from './typingBeside';
import { typingRules } from './typingRules';
import { keepsUndoThroughRebase, takeTrail, undoing } from './undoTrail';
import { createVoice } from './voice';

/** Milliseconds that typing gathers before it becomes one change. */
const gatherFor = 100;
/** Milliseconds after a keystroke until the toolbar follows: late enough to leave the keystroke alone. */
const faceAfter = 40;

export interface BodyEditor {
  readonly view: EditorView;
  readonly asking: Asking;
  /** What can be done to the blocks that the selection is in. */
  readonly deeds: readonly BlockDeed[];
  readonly finding: Finding;
  readonly checked: CheckedWords;
  /** What the toolbar shows. The same object until something of it changes. */
  readonly face: EditorFace;
  onFace(listener: () => void): StopListening;
  /** How the words of notes or claims look, and who is told when they are pressed. One listener a kind at a time. */
  onAnchored(kind: AnchorKind, parts: AnchoredParts): StopListening;
  /** Takes back, or does again, what was done to the body beside the editor, when that is the next to be. */
  readonly beside: Beside;
  /** Lets Undo go back through a trail that leads to the document shown, if there is nothing to undo yet. */
  takeTrail(trail: BodyTrail): void;
  /** Shows a document that came from elsewhere; what was typed meanwhile stays. Nothing for the one shown. */
  show(document: Node): void;
  /** Hands over at once what was typed; fails when it could not be, and it is kept. */
  flush(): Result<void>;
  destroy(): void;
}

export interface Beside {
  readonly undo: Command;
  readonly redo: Command;
}

export interface BodyEditorParts {
  /** The element that the editor is put into. */
  readonly place: HTMLElement;
  readonly document: Node;
  readonly isReadOnly: boolean;
  /** The article's language, a BCP 47 tag: typing follows it. */
  readonly language: () => string;
  /** Takes what was typed; what it fails to take is kept to go with the next. */
  readonly handOver: (unsent: Unsent) => Result<void>;
  /** Something was typed after all had been handed over. */
  readonly onTyping: () => void;
  readonly attributes: Readonly<Record<string, string>>;
  /** Asks something beside the text. */
  readonly ask: (question: Question) => void;
  readonly photos: Pick<PhotoParts, 'photoUrl' | 'recordOf' | 'onRecords'>;
  readonly beside: Beside;
  readonly leaveToToolbar: () => boolean;
}

/** The editor of one article's body: ProseMirror under our schema, with nothing of React between a key and the screen. */
export function createBodyEditor(parts: BodyEditorParts): BodyEditor {
  const buffer = createStepBuffer(parts.handOver, gatherFor);
  const listeners = new Set<() => void>();
  let anchored: Anchored = unread;
  const finding = createFinding();
  const checked = createCheckedWords();
  const undo = undoing();
  const afterFlush =
    (command: Command): Command =>
    (state, dispatch) => {
      // What was typed just now lies over what was done before it.
      buffer.flush();
      return command(state, dispatch);
    };
  const beside: Beside = { undo: afterFlush(parts.beside.undo), redo: afterFlush(parts.beside.redo) };
  const voice = createVoice(parts.place);
  const asking = createAsking(parts.ask);
  const deeds = blockDeeds(voice.say);
  const askAbout = (is: 'photo' | 'embed' | 'block') => (at: number) => asking.about(is, view, at);
  const state = EditorState.create({
    doc: parts.document,
    plugins: [
      selectionReading(),
      keymap({ 'Mod-z': beside.undo, 'Mod-Shift-z': beside.redo, 'Mod-y': beside.redo }),
      typingRules(parts.language),
      tabKeys(),
      bodyKeys({
        askLink: () => asking.link(view),
        leaveToToolbar: parts.leaveToToolbar,
        deeds,
        openBlockMenu(openIn, dispatch) {
          if (dispatch) askAbout('block')(selectedBlocks(openIn).from);
          return true;
        },
        openSelected: openSelected({ photo: askAbout('photo'), embed: askAbout('embed') }),
      }),
      tableEditing({ allowTableNodeSelection: true }),
      gapCursor(),
      commonKeys(),
      leavesNoEmptySpeaker(),
      typingBeside(),
      cursorInSight(),
      dropCursor({ color: false, class: 'drop-cursor', width: 2 }),
      ...(parts.isReadOnly ? [] : [blockHandle(askAbout('block'))]),
      undo,
      keepsUndoThroughRebase,
      markedWords(),
      pasting(),
      ...finding.plugins,
      anchoredWords(() => anchored),
      checked.plugin,
    ],
  });
  let face = faceOf(state);
  let faceTimer: ReturnType<typeof setTimeout> | undefined;

  const refreshFace = (): void => {
    faceTimer = undefined;
    const next = faceOf(view.state, face);
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
    nodeViews: nodeViews({
      ...parts.photos,
      askLink: asking.link,
      askPhoto: askAbout('photo'),
      askEmbed: askAbout('embed'),
      say: voice.say,
    }),
    dispatchTransaction: take,
    handleDOMEvents: {
      blur: () => {
        buffer.flush();
      },
    },
  });

  return {
    view,
    asking,
    deeds,
    finding,
    checked,
    beside,
    get face() {
      return face;
    },
    onAnchored(kind, parts) {
      anchored = { ...anchored, [kind]: parts };
      return () => {
        anchored = { ...anchored, [kind]: unread[kind] };
      };
    },
    onFace(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeTrail(trail) {
      const taken = takeTrail(view.state, trail, undo);
      if (taken) take(taken);
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
      voice.silence();
    },
  };
}

/** Notes and claims before anybody shows them. */
const unread: Anchored = {
  note: { classOf: () => 'note-words', onPress: () => undefined },
  claim: { classOf: () => 'claim-words', onPress: () => undefined },
};
