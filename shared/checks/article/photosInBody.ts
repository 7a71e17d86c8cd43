import type { Node } from 'prosemirror-model';
import type { Check, Found } from '../check';
import { photoTexts } from './photoTexts';

export const photosInBody: Check = {
  name: 'photos in the story',
  find: (_article, _desk, body) => {
    const found: Found[] = [];
    body.descendants((node, position) => {
      if (node.type.name !== 'photo') return node.isBlock && !node.isTextblock;
      found.push(...findingsOf(node, position));
      return false;
    });
    return found;
  },
};

function findingsOf(photo: Node, from: number): readonly Found[] {
  const where = { is: 'body', from, to: from + photo.nodeSize } as const;
  if (photo.attrs.photoId === null) {
    return [{ level: 'should', where, message: 'A photo in the story is wanted, and none is there yet.' }];
  }
  const texts = { caption: photo.textContent, credit: photo.attrs.credit, altText: photo.attrs.altText };
  return photoTexts
    .filter(({ field }) => String(texts[field]).trim() === '')
    .map(({ label, level }) => ({ level, where, message: `A photo in the story has no ${label}.` }));
}
