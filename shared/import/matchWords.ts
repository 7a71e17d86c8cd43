import type { PageListId } from './pageDraft';
import type { PageLine } from './pageLine';
import { cardEnds, furnitureBeginnings, furnitureLines, kickerWords, listTitles, trailBeginnings } from './words';
import { longestWords, wordsKey } from './wordsKey';

/** What each word or spelling stands for, by its key. */
export function keyed<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
): ReadonlyMap<string, Value> {
  const entries = Object.entries(words) as [Value, readonly string[]][];
  return new Map(entries.flatMap(([value, spellings]) => spellings.map((words) => [wordsKey(words), value] as const)));
}

const titles = keyed(listTitles);
const furniture: ReadonlySet<string> = new Set([...furnitureLines, ...cardEnds].map(wordsKey));
const ends: ReadonlySet<string> = new Set(cardEnds.map(wordsKey));
const trails: ReadonlySet<string> = new Set(trailBeginnings.map(wordsKey));

/** The list that a line announces, if it is the title of one and nothing else. */
export function listTitleOf(line: PageLine): PageListId | 'other' | undefined {
  return titles.get(line.words);
}

/** Whether a line ends a card: "Read more". */
export function isCardEnd(line: PageLine): boolean {
  return ends.has(line.words);
}

/** Whether a whole line is the page's furniture: its menus, buttons, notices and dates for filtering. */
export function isFurniture(line: PageLine): boolean {
  if (line.place === 'furniture') return true;
  if (line.text.length > 400) return false;
  return (
    furniture.has(line.words) ||
    !/[\p{L}\p{N}]/u.test(line.text) ||
    furnitureBeginnings.some((words) => beginsWith(line.key, words)) ||
    trailOf(line) !== undefined ||
    isMenu(line)
  );
}

function beginsWith(key: string, words: string): boolean {
  return key.startsWith(words) && !/^[\p{L}\p{N}]/u.test(key.slice(words.length));
}

/** The steps of a trail of crumbs ("Home > News > …") after its first, or undefined when the line is none. */
export function trailOf(line: PageLine): readonly string[] | undefined {
  if (line.text.length > 300 || !/[>›»/|→]/.test(line.text)) return undefined;
  const [first, ...steps] = line.text.split(/\s*[>›»/|→]\s*/);
  return steps.length > 0 && trails.has(wordsKey(first ?? '')) ? steps : undefined;
}

function isMenu(line: PageLine): boolean {
  if (!/[|·•]/.test(line.text)) return false;
  const entries = line.text.split(/\s*[|·•]\s*/).map(wordsKey);
  const known = (entry: string) => entry === '' || furniture.has(entry) || titles.has(entry) || kickers.has(entry);
  return entries.length > 2 && entries.every(known);
}

const kickers: ReadonlyMap<string, string> = new Map(kickerWords.map((kicker) => [wordsKey(kicker), kicker]));

/** The kicker that a text is, spelled as the desk spells it, or undefined. `words` is the text's `wordsKey` if it is known. */
export type KickerOf = (text: string, words?: string) => string | undefined;

export function kickersOf(desk: readonly string[]): KickerOf {
  const own = new Map(desk.map((kicker) => [wordsKey(kicker), kicker]));
  return (text, words) => {
    const key = words ?? wordsKey(text.slice(0, longestWords));
    return key === '' ? undefined : (own.get(key) ?? (kickers.has(key) ? text : undefined));
  };
}
