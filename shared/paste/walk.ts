import type { ChildNode, Element, ParentNode, Text } from 'domhandler';

export function isElement(node: ChildNode | ParentNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

export function isText(node: ChildNode): node is Text {
  return node.type === 'text';
}

/** Tells of every element inside, in the order of the page. */
export function walk(parent: ParentNode, visit: (element: Element) => void): void {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    visit(child);
    walk(child, visit);
  }
}

/** The text inside, as it stands in the source. */
export function textIn(parent: ParentNode): string {
  return parent.children.map((child) => (isText(child) ? child.data : isElement(child) ? textIn(child) : '')).join('');
}
