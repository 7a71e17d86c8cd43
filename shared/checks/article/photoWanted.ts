import type { Check, Found } from '../check';
import { inField } from '../finding';

export const photoWanted: Check = {
  name: 'photo wanted',
  find: ({ leadPhoto }, _desk, body) => {
    const found: Found[] = [];
    if (leadPhoto && leadPhoto.photoId === null) {
      const message = 'A lead photo is wanted, and none is there yet.';
      found.push({ level: 'should', where: inField('leadPhoto'), subject: 'lead photo', message });
    }
    body.descendants((node, from) => {
      if (node.type.name !== 'photo') return node.isBlock && !node.isTextblock;
      if (node.attrs.photoId === null) {
        const where = { is: 'body', from, to: from + node.nodeSize } as const;
        const message = 'A photo in the story is wanted, and none is there yet.';
        found.push({ level: 'should', where, subject: node.textContent, message });
      }
      return false;
    });
    return found;
  },
};
