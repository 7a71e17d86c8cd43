import type { Check } from '../check';
import { inField } from '../finding';
import { placesOfMarks } from '../placesOfMarks';
import { cutWords } from '../text/cutWords';

export const claimGone: Check = {
  name: 'claim’s passage is gone',
  find: ({ claims }, _desk, body) => {
    if (claims.length === 0) return [];
    const places = placesOfMarks(body, 'claim');
    return claims
      .filter(({ id }) => !places.has(id))
      .map(({ id, words }) => ({
        level: 'note',
        where: inField('claims'),
        subject: id,
        message: `The ledger has “${cutWords(words)}”, which the story does not say any more.`,
      }));
  },
};
