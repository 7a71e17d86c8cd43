import type { Check, Found } from '../check';

export const footnoteWithoutWords: Check = {
  name: 'footnote without words',
  find: (_article, _desk, body) => {
    const found: Found[] = [];
    let number = 0;
    body.descendants((node, from) => {
      if (node.type.name !== 'footnote') return;
      number += 1;
      if (node.textContent.trim() === '') {
        const where = { is: 'body', from, to: from + node.nodeSize } as const;
        found.push({
          level: 'must',
          where,
          subject: `footnote ${number}`,
          message: `Footnote ${number} has no words.`,
        });
      }
      return false;
    });
    return found;
  },
};
