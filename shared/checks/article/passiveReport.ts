import type { Check } from '../check';
import { wordsFor } from '../text/attribution';
import { blockOf, copyTexts } from '../text/copyText';
import { marksIn } from '../text/marksIn';
import { perText } from '../text/perText';
import { quotationsIn } from '../text/quotations';
import { touches, without } from '../text/ranges';
import { sentencesIn } from '../text/sentences';

/** “It was reported”: readers ask by whom. Where the sentence says so, or leads to where it is written, all is well. */
export const passiveReport: Check = {
  name: 'report without source',
  find: (article, _desk, body) =>
    copyTexts(article, body).flatMap((copy) => {
      const block = blockOf(copy);
      if (block?.kind !== 'paragraph' || block.within !== 'story' || block.hasFootnotes) return [];
      const reports = findReports(copy, article.language);
      if (reports.length === 0) return [];
      const spared = [...marksIn(copy, 'claim'), ...marksIn(copy, 'link')];
      return reports
        .filter(({ sentence }) => !spared.some((one) => touches(one, sentence)))
        .map(({ from, to, words }) => ({
          level: 'should',
          where: copy.where(from, to),
          subject: words,
          message: `“${words}”: readers are not told by whom.`,
        }));
    }),
};

/** Who says so, in the sentence of a report. */
const source =
  /\b(?:according to|by|told|citing|quoting|media|agenc(?:y|ies)|news|newspapers?|television|radio|sources?|officials?|ministry|police|spokes\w+|prosecutors?|witnesses|lawyers?|court|indictment)\b|(?<![\p{L}])(?:по словам|по данным|со ссылкой|агентств\p{L}*|телеканал\p{L}*|газет\p{L}*|министерств\p{L}*|полици\p{L}*|пресс-служб\p{L}*|источник\p{L}*|на сайте|в заявлении)(?![\p{L}])/iu;

const findReports = perText((text, language) => {
  const words = wordsFor(language);
  if (!words) return [];
  const told = without(text, quotationsIn(text));
  const matches = Array.from(told.matchAll(words.passive));
  const sentences = matches.length > 0 ? sentencesIn(told) : [];
  return matches.flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    const sentence = sentences.find((one) => one.from <= from && from < one.to) ?? { from, to };
    const rest = `${told.slice(sentence.from, from)} ${told.slice(to, sentence.to)}`;
    return source.test(rest) ? [] : [{ from, to, words: text.slice(from, to), sentence }];
  });
});
