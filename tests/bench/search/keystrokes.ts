import { lexiconOf } from '../lexicon';
import type { Language } from '../vocabulary';

/** Whose words are typed, and how frequent they are: by their ranks in the lexicon, from the most common word on. */
const languages: readonly Language[] = ['en', 'en', 'ru', 'hy', 'ka', 'az', 'tr'];
const ranks = [[0], [45], [50, 60], [75, 200], [1000], [8000]] as const;

/**
 * What stands in the search field after each key, as words common and rare are typed into it letter by letter, and a
 * second one behind some of them.
 */
export function searchKeystrokes(): readonly string[] {
  return languages.flatMap((language, turn) => {
    const { words } = lexiconOf(language);
    return ranks.flatMap((some) => {
      const typed = some.map((rank) => words[rank + turn]).join(' ');
      return Array.from(typed, (_, place) => typed.slice(0, place + 1)).filter((text) => !text.endsWith(' '));
    });
  });
}
