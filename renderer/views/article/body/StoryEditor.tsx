import { redoDepth, undoDepth } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import { use, useEffect, useLayoutEffect, useRef } from 'react';
import type { StepJson } from '../../../../shared/changes/bodySteps';
import { fingerprintOf } from '../../../../shared/changes/fingerprint';
import { bodyOf, documentOf, textOf } from '../../../../shared/model/body';
import { useDesk } from '../../../state/DeskContext';
import { useNotices } from '../../../state/NoticesContext';
import { OpenTrail, useArticle, useOpened } from '../OpenArticle';
import { type BodyEditor, createBodyEditor } from './bodyEditor';
import { deedBeside } from './deedBeside';
import type { Question } from './question';
import './Body.css';

export interface StoryEditorProps {
  /** Told of the editor when it is there, and with null before it goes. */
  readonly onEditor: (editor: BodyEditor | null) => void;
  /** Asks something beside the text. */
  readonly ask: (question: Question) => void;
  /** Takes the focus to the buttons above. */
  readonly leaveToToolbar: () => void;
}

const description =
  'Tab goes on to the source line. In a list, Tab indents an item and Shift Tab brings it back; in a table they go from cell to cell; Escape and then Tab leaves. Enter on a footnote, a photo or a card opens it. Alt Shift M opens the menu of the block, Alt Shift Up and Down move it. Alt F10 goes to the formatting buttons.';

/** The body of the article: ProseMirror, its typing handed to the store, and the store's changes shown in it. */
export function StoryEditor({ onEditor, ask, leaveToToolbar }: StoryEditorProps) {
  const { bridge, outbox, store, workspace } = useDesk();
  const notices = useNotices();
  const { id } = useOpened();
  const language = useArticle((article) => article.language);
  const trail = use(OpenTrail);
  const place = useRef<HTMLDivElement>(null);
  const made = useRef<BodyEditor>(null);
  const around = useRef({ onEditor, ask, leaveToToolbar });
  useLayoutEffect(() => {
    around.current = { onEditor, ask, leaveToToolbar };
  });

  useEffect(() => {
    const article = store.state.newsroom.articles[id];
    const beside =
      (which: 'undo' | 'redo'): Command =>
      (state, dispatch) => {
        const ownDepth = which === 'undo' ? undoDepth(state) : redoDepth(state);
        const name = deedBeside(which, store.state, id, ownDepth);
        if (name === null) return false;
        if (dispatch && store[which]().ok) notices.say(`${which === 'undo' ? 'Undid' : 'Redid'}: ${name}`);
        return true;
      };
    if (!place.current || !article) return;
    const editor: BodyEditor = createBodyEditor({
      place: place.current,
      document: documentOf(article.body),
      isReadOnly: workspace.readOnly,
      language: () => store.state.newsroom.articles[id]?.language ?? article.language,
      attributes: attributes(workspace.readOnly),
      onTyping: outbox.expect,
      handOver: ({ on, steps }) =>
        store.dispatch([
          {
            type: 'article.bodyEdited',
            articleId: id,
            was: fingerprintOf(on),
            steps: steps.map((step) => step.toJSON() as StepJson),
          },
        ]),
      ask: (question) => around.current.ask(question),
      photos: {
        photoUrl: (photoId) => bridge.photoUrl(photoId, { width: 1280 }),
        recordOf: (photoId) => store.state.newsroom.photos[photoId],
        onRecords(listener) {
          let { photos } = store.state.newsroom;
          return store.subscribe(() => {
            if (store.state.newsroom.photos === photos) return;
            photos = store.state.newsroom.photos;
            listener();
          });
        },
      },
      beside: { undo: beside('undo'), redo: beside('redo') },
      leaveToToolbar: () => {
        around.current.leaveToToolbar();
        return true;
      },
    });
    let shown = article.body;
    const stopFollowing = store.subscribe(() => {
      const body = store.state.newsroom.articles[id]?.body;
      if (!body || body === shown) return;
      shown = body;
      editor.show(documentOf(body));
    });
    const stopFlushing = outbox.onBeforeFlush(() => {
      const taken = editor.flush();
      return taken.ok ? undefined : { why: taken.message, text: textOf(bodyOf(editor.view.state.doc)) };
    });
    made.current = editor;
    around.current.onEditor(editor);
    return () => {
      made.current = null;
      around.current.onEditor(null);
      stopFollowing();
      stopFlushing();
      editor.destroy();
    };
  }, [bridge, store, outbox, notices, id, workspace.readOnly]);
  useEffect(() => {
    if (trail) made.current?.takeTrail(trail);
  }, [trail]);

  return <div ref={place} lang={language} className="body" />;
}

function attributes(isReadOnly: boolean): Readonly<Record<string, string>> {
  return {
    role: 'textbox',
    'aria-label': 'Body',
    'aria-multiline': 'true',
    'aria-description': isReadOnly ? '' : description,
    'data-sheet-stop': '',
    dir: 'auto',
    class: 'copy body-copy',
    // What cannot be edited must still be reached by keyboard, to be read.
    ...(isReadOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
  };
}
