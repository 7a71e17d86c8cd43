import type { Check } from '../check';
import { inField } from '../finding';
import { placesOfMarks } from '../placesOfMarks';
import { cutWords } from '../text/cutWords';

/** What is claimed or disputed is somebody's word, and readers are told whose. */
export const claimWithoutOrigin: Check = {
  name: 'claim without origin',
  find: ({ claims }, _desk, body) => {
    const open = claims.filter(
      ({ certainty, speaker, sourceId }) =>
        (certainty === 'claimed' || certainty === 'disputed') && speaker.trim() === '' && sourceId === null,
    );
    if (open.length === 0) return [];
    const places = placesOfMarks(body, 'claim');
    return open.map(({ id, certainty, words }) => ({
      level: 'should',
      where: places.get(id) ?? inField('claims'),
      subject: id,
      message: `“${cutWords(words)}” is ${certainty}, and the ledger does not say by whom.`,
    }));
  },
};
