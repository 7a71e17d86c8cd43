import { NodeSelection, Plugin, TextSelection } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';

/** Letters typed while a thing is selected (a photo, a table, a footnote) go behind it and do not take its place. */
export function typingBeside(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        const { selection } = view.state;
        if (!(selection instanceof NodeSelection)) return false;
        const { tr } = view.state;
        const { to, node } = selection;
        const typed = bodyNodes.text(text);
        tr.insert(to, node.isInline ? typed : bodyNodes.nodes.paragraph.create(null, typed));
        const end = to + text.length + (node.isInline ? 0 : 1);
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
        return true;
      },
    },
  });
}
