import { primaryTag } from '../../import/detectLanguage';
import type { Article } from '../../model/article';
import type { Usage } from '../../model/usage';
import type { Check, DeskFacts } from '../check';
import { fixesOf } from '../fixesOf';
import { proofedCopy } from '../proofedTexts';
import type { CopyText } from '../text/copyText';
import { perText } from '../text/perText';

export const misspelling: Check = {
  name: 'misspelling',
  find: (article, desk, body) => {
    const { proofsOf } = desk;
    if (!proofsOf) return [];
    const copies = proofedCopy(article, body);
    const found = copies.flatMap((copy) =>
      (proofsOf(copy.text) ?? []).filter(({ of }) => of === 'spelling').map((proof) => ({ copy, proof })),
    );
    if (found.length === 0) return [];
    const isKnown = knownWords(article, desk, copies);
    return found.flatMap(({ copy, proof: { from, to, message, suggestions } }) => {
      const word = copy.text.slice(from, to);
      if (isKnown(word)) return [];
      return [
        {
          level: 'should',
          where: copy.where(from, to),
          subject: word,
          message,
          ...fixesOf(copy, from, to, suggestions),
        },
      ];
    });
  },
};

/** Whether a word is one of the desk's, or a name that the article, its sources or its photos bear out. */
function knownWords(article: Article, { usage, photos, sources }: DeskFacts, copies: readonly CopyText[]) {
  const words = deskWords(usage, article.language);
  const names = new Set(
    [
      article.byline,
      article.dateline,
      ...article.tags,
      ...article.regions,
      ...Object.values(sources ?? {}).map(({ name }) => name),
      ...Object.values(photos ?? {}).flatMap(({ persons }) => persons),
    ].flatMap((name) => name.match(/[\p{L}\p{M}]+/gu) ?? []),
  );
  const counts = new Map<string, number>();
  for (const copy of copies) {
    const { capitals, within } = capitalised(copy, article.language);
    for (const word of capitals) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of within) names.add(word);
  }
  return (word: string): boolean => {
    const bare = word.replace(/['’]s?$/u, '');
    if (words.has(bare) || words.has(bare.toLowerCase())) return true;
    return /^\p{Lu}/u.test(bare) && (names.has(bare) || (counts.get(bare) ?? 0) > 1);
  };
}

/** The words of a text with a capital, and those of them that stand within a sentence, where only a name has one. */
const capitalised = perText((text) => {
  const capitals: string[] = [];
  const within: string[] = [];
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)) {
    capitals.push(match[0]);
    if (/[\p{L},]\s$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) within.push(match[0]);
  }
  return { capitals, within };
});

const noWords: ReadonlySet<string> = new Set();
const known = new WeakMap<Usage, Map<string, ReadonlySet<string>>>();

/** The words of the desk's dictionary for a language, as it has them and without capitals. */
function deskWords(usage: Usage | undefined, language: string): ReadonlySet<string> {
  if (!usage) return noWords;
  const ofUsage = known.get(usage) ?? new Map<string, ReadonlySet<string>>();
  known.set(usage, ofUsage);
  const tag = primaryTag(language);
  const words =
    ofUsage.get(tag) ??
    new Set(
      usage.words.filter((word) => primaryTag(word.language) === tag).flatMap(({ word }) => [word, word.toLowerCase()]),
    );
  ofUsage.set(tag, words);
  return words;
}
