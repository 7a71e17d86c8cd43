import type { Check } from '../check';
import { readAttribution, wordsFor } from '../text/attribution';
import { blockOf, copyTexts } from '../text/copyText';
import { marksIn } from '../text/marksIn';
import { perText } from '../text/perText';

/** Shares, sums of money, and numbers of people: figures that somebody has counted. */
const figure =
  /(?<![\d.,])(?:\d[\d.,]*\s?(?:%|per\scent\b|percent\b|процент\p{L}*)|(?:[$€£]|USD\s|EUR\s)\d[\d.,]*(?:\s(?:million|billion|trillion))?|\d[\d.,]*\s(?:million|billion|trillion)\s(?:dollars|euros|roubles|rubles|lari|drams|manats|lira)|(?:(?!(?:1[5-9]|20)\d\d\s)\d{3,}|\d{1,3}(?:,\d{3})+|\d[\d.]*\s(?:thousand|million))\s(?:people|civilians|soldiers|troops|refugees|protesters|demonstrators|voters|families|deaths|casualties|inhabitants|residents|человек|беженц\p{L}+|солдат))/giu;

/**
 * Only of a paragraph in which nobody is said to say anything, no data are named, and nothing is linked to, noted at the foot
 * or in the ledger. It is only a note: what everybody can count needs no source.
 */
export const figureWithoutSource: Check = {
  name: 'figure without source',
  find: (article, _desk, body) =>
    copyTexts(article, body).flatMap((copy) => {
      const block = blockOf(copy);
      if (block?.kind !== 'paragraph' || block.within !== 'story' || block.hasFootnotes) return [];
      const figures = findFigures(copy, article.language);
      if (figures.length === 0 || marksIn(copy, 'claim').length > 0 || marksIn(copy, 'link').length > 0) return [];
      return figures.slice(0, 1).map(({ from, to, words }) => ({
        level: 'note',
        where: copy.where(from, to),
        subject: words,
        message: `“${words}”: the paragraph does not say where the figure is from.`,
      }));
    }),
};

const findFigures = perText((text, language) => {
  const words = wordsFor(language);
  const read = words && readAttribution(text, language);
  if (!words || !read || read.saysSo || words.data.test(read.told)) return [];
  return Array.from(read.told.matchAll(figure), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[0],
  }));
});
