import { Fragment, type Node } from 'prosemirror-model';
import { isAnchor } from './anchorKinds';

/** The node without the marks of notes and claims; the same node where there are none. */
export function withoutAnchors(node: Node): Node {
  if (node.isText) {
    const marks = node.marks.filter((mark) => !isAnchor(mark));
    return marks.length === node.marks.length ? node : node.mark(marks);
  }
  const children = node.children.map(withoutAnchors);
  return children.every((child, index) => child === node.child(index)) ? node : node.copy(Fragment.fromArray(children));
}
