import { lexiconOf } from '../lexicon';
import type { Language } from '../vocabulary';

/** Whose words are typed, and how frequent they are: by their ranks in the lexicon, from the most common word on. */
const languages: readonly Language[] = ['en', 'en', 'ru', 'hy', 'ka', 'az', 'tr'];
const ranks = [[0], [45], [50, 60], [75, 200], [1000], [8000]] as const;

/** Words common and rare, and a second one behind some of them. */
export function searchWords(): readonly string[] {
  return languages.flatMap((language, turn) => {
    const { words } = lexiconOf(language);
    return ranks.map((some) => some.map((rank) => words[rank + turn]).join(' '));
  });
}

/** What stands in the search field after each key, as these words are typed into it letter by letter. */
export function searchKeystrokes(): readonly string[] {
  return searchWords().flatMap((typed) =>
    Array.from(typed, (_, place) => typed.slice(0, place + 1)).filter((text) => !text.endsWith(' ')),
  );
}
