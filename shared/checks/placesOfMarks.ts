import type { Node } from 'prosemirror-model';

/** Where the words of each note or claim stand, by its id, from the first of them to the last. */
export function placesOfMarks(
  body: Node,
  name: 'note' | 'claim',
): ReadonlyMap<string, { readonly is: 'body'; readonly from: number; readonly to: number }> {
  const places = new Map<string, { readonly is: 'body'; readonly from: number; readonly to: number }>();
  body.descendants((node, position) => {
    for (const { type, attrs } of node.marks) {
      if (type.name !== name) continue;
      const id = String(attrs[`${name}Id`]);
      const from = places.get(id)?.from ?? position;
      places.set(id, { is: 'body', from, to: position + node.nodeSize });
    }
  });
  return places;
}
