import { Fragment, type Node } from 'prosemirror-model';

/** The node without the marks of notes; the same node where there are none. */
export function withoutNotes(node: Node): Node {
  if (node.isText) {
    const marks = node.marks.filter(({ type }) => type.name !== 'note');
    return marks.length === node.marks.length ? node : node.mark(marks);
  }
  const children = node.children.map(withoutNotes);
  return children.every((child, index) => child === node.child(index)) ? node : node.copy(Fragment.fromArray(children));
}
