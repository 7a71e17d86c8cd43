import type { Suggestion } from './SuggestField';

/** The most words suggested at once. */
const most = 12;

/** Those of the desk's words that have what is typed in them and are not there yet, as the desk orders them. */
export function suggestWords(known: readonly string[], taken: readonly string[], typed: string): readonly Suggestion[] {
  const sought = typed.trim().toLocaleLowerCase();
  return known
    .filter((word) => !taken.includes(word) && word.toLocaleLowerCase().includes(sought))
    .slice(0, most)
    .map((word) => ({ id: word, label: word }));
}
