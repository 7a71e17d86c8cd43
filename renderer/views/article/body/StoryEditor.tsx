import { useEffect, useLayoutEffect, useRef } from 'react';
import type { StepJson } from '../../../../shared/changes/bodySteps';
import { fingerprintOf } from '../../../../shared/changes/fingerprint';
import { bodyOf, documentOf, textOf } from '../../../../shared/model/body';
import { useDesk } from '../../../state/DeskContext';
import { useArticle, useOpened } from '../OpenArticle';
import { type BodyEditor, createBodyEditor } from './bodyEditor';
import './Body.css';

export interface StoryEditorProps {
  /** Told of the editor when it is there, and with null before it goes. */
  readonly onEditor: (editor: BodyEditor | null) => void;
  /** Opens the question for a link's address; false where no link can be put. */
  readonly askLink: (editor: BodyEditor) => boolean;
  /** Takes the focus to the buttons above. */
  readonly leaveToToolbar: () => void;
}

const description =
  'Tab goes on to the source line. In a list, Tab indents an item and Shift Tab brings it back; Escape and then Tab leaves the list. Alt F10 goes to the formatting buttons.';

/** The body of the article: ProseMirror, its typing handed to the store, and the store's changes shown in it. */
export function StoryEditor({ onEditor, askLink, leaveToToolbar }: StoryEditorProps) {
  const { outbox, store, workspace } = useDesk();
  const { id } = useOpened();
  const language = useArticle((article) => article.language);
  const place = useRef<HTMLDivElement>(null);
  const around = useRef({ onEditor, askLink, leaveToToolbar });
  useLayoutEffect(() => {
    around.current = { onEditor, askLink, leaveToToolbar };
  });

  useEffect(() => {
    const article = store.state.newsroom.articles[id];
    if (!place.current || !article) return;
    const editor: BodyEditor = createBodyEditor({
      place: place.current,
      document: documentOf(article.body),
      isReadOnly: workspace.readOnly,
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
      askLink: () => around.current.askLink(editor),
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
    around.current.onEditor(editor);
    return () => {
      around.current.onEditor(null);
      stopFollowing();
      stopFlushing();
      editor.destroy();
    };
  }, [store, outbox, id, workspace.readOnly]);

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
