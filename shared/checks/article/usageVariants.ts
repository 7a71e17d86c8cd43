import { primaryTag } from '../../import/detectLanguage';
import type { Usage } from '../../model/usage';
import type { Check } from '../check';
import { fixesOf } from '../fixesOf';
import { blockOf, copyTexts } from '../text/copyText';
import { marksIn } from '../text/marksIn';
import { quotationsIn } from '../text/quotations';
import { touches } from '../text/ranges';

/** What finds the variants of a language in a text, and the words that the desk writes in their place. */
interface VariantFinder {
  readonly words: RegExp;
  readonly preferred: ReadonlyMap<string, string>;
}

/** Others’ words are printed as they are: what is quoted is let be. */
export const usageVariants: Check = {
  name: 'usage',
  find: (article, { usage }, body) => {
    const finder = usage && finderOf(usage, article.language);
    if (!finder) return [];
    return copyTexts(article, body).flatMap((copy) => {
      if (blockOf(copy)?.within === 'quotation') return [];
      const matches = Array.from(copy.text.matchAll(finder.words));
      if (matches.length === 0) return [];
      const spared = [...quotationsIn(copy.text), ...marksIn(copy, 'link').filter(isAddress(copy.text))];
      return matches.flatMap((match) => {
        const [words] = match;
        const preferred = finder.preferred.get(words);
        const range = { from: match.index, to: match.index + words.length };
        if (preferred === undefined || spared.some((one) => touches(one, range))) return [];
        return [
          {
            level: 'should',
            where: copy.where(range.from, range.to),
            subject: words,
            message: `The desk writes “${preferred}”, not “${words}”.`,
            ...fixesOf(copy, range.from, range.to, [preferred]),
          },
        ];
      });
    });
  },
};

const isAddress =
  (text: string) =>
  ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    /^\S+\.\S+$/.test(text.slice(from, to));

const finders = new WeakMap<Usage, Map<string, VariantFinder | undefined>>();

function finderOf(usage: Usage, language: string): VariantFinder | undefined {
  const tag = primaryTag(language);
  const ofUsage = finders.get(usage) ?? new Map<string, VariantFinder | undefined>();
  finders.set(usage, ofUsage);
  if (!ofUsage.has(tag)) ofUsage.set(tag, makeFinder(usage, tag));
  return ofUsage.get(tag);
}

function makeFinder({ variants }: Usage, tag: string): VariantFinder | undefined {
  const preferred = new Map<string, string>();
  const own = variants.filter(({ language }) => primaryTag(language) === tag);
  for (const one of own) for (const words of one.variants) preferred.set(words, one.preferred);
  if (preferred.size === 0) return undefined;
  // What the desk prefers is found as well, the longest first, so that nothing within it is taken for a variant.
  const all = [...preferred.keys(), ...own.map((one) => one.preferred)].toSorted(
    (one, other) => other.length - one.length,
  );
  const pattern = all.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return { words: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'), preferred };
}
