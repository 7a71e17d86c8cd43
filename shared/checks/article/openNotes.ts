import type { Check } from '../check';
import { inField } from '../finding';
import { placesOfMarks } from '../placesOfMarks';
import { cutWords } from '../text/cutWords';

export const openNotes: Check = {
  name: 'open note',
  find: ({ notes }, _desk, body) => {
    const open = notes.filter(({ resolved }) => resolved === null);
    if (open.length === 0) return [];
    const places = placesOfMarks(body, 'note');
    return open.map(({ id, words }) => ({
      level: 'should',
      where: places.get(id) ?? inField('body'),
      subject: id,
      message: words.trim() === '' ? 'A note is open.' : `A note is open on ${quoted(cutWords(words))}`,
    }));
  },
};

/** Words at the end of a sentence: where they end one themselves, its stop is theirs. */
function quoted(words: string): string {
  return /[.!?։]$/.test(words) ? `“${words}”` : `“${words}”.`;
}
