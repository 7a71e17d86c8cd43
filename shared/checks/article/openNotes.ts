import type { Node } from 'prosemirror-model';
import type { Check } from '../check';
import { type FindingPlace, inField } from '../finding';

/** How much of the words that a note is about is said, in characters. */
const longest = 60;

export const openNotes: Check = {
  name: 'open note',
  find: ({ notes }, _desk, body) => {
    const open = notes.filter(({ resolved }) => resolved === null);
    if (open.length === 0) return [];
    const places = placesOfNotes(body);
    return open.map(({ id, words }) => ({
      level: 'should',
      where: places.get(id) ?? inField('body'),
      message: words.trim() === '' ? 'A note is open.' : `A note is open on “${cut(words.trim())}”.`,
    }));
  },
};

/** Where the words of each note stand, from the first of them to the last. */
function placesOfNotes(body: Node): ReadonlyMap<string, FindingPlace> {
  const places = new Map<string, { readonly is: 'body'; readonly from: number; readonly to: number }>();
  body.descendants((node, position) => {
    for (const { type, attrs } of node.marks) {
      if (type.name !== 'note') continue;
      const from = places.get(attrs.noteId)?.from ?? position;
      places.set(attrs.noteId, { is: 'body', from, to: position + node.nodeSize });
    }
  });
  return places;
}

function cut(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest).trimEnd()}…`;
}
