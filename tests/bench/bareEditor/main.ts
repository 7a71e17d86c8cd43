import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { documentOf } from '../../../shared/model/body';
import { longStory } from '../longStory';

/** A bare ProseMirror: our schema and the long story, without a plugin, a key of its own, or anything that listens. */
new EditorView(document.getElementById('story'), {
  state: EditorState.create({ doc: documentOf(longStory()) }),
  attributes: { class: 'copy body-copy', role: 'textbox', 'aria-label': 'Body' },
});
