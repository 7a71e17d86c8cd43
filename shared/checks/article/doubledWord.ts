import { primaryTag } from '../../import/detectLanguage';
import { wordList } from '../../import/wordList';
import type { Check } from '../check';
import { copyTexts } from '../text/copyText';
import { perText } from '../text/perText';

/** Words that may well stand twice in English: “had had”, “gave her her book”. */
const twiceInEnglish = new Set(
  wordList(`
    had, that, her, is, was, do, does, did, can, will, very, so, many, much, far, long, really, never, again, over, more, no
    yes, bye, ha, hear, there, now, please, well, who, what, you, it, him, them, up, down, out, in, on, blah, night, go, win
  `),
);

/**
 * In other languages words are doubled to say more (“yavaş yavaş”, „нет, нет“), so only little words are looked at that
 * never are.
 */
const neverTwice: Readonly<Record<string, ReadonlySet<string>>> = {
  ru: new Set(wordList('в, и, на, с, к, о, об, из, от, до, по, за, для, что, как, не, при, или, но, а, это, его, их')),
  uk: new Set(wordList('в, у, і, й, та, на, з, до, по, за, для, що, як, не, при, або, але, це, його, їх')),
  tr: new Set(wordList('ve, ile, için, bu, şu, ki, ama, fakat, de, da, gibi, göre')),
  az: new Set(wordList('və, ilə, üçün, bu, ki, amma, də, da, kimi, görə')),
  hy: new Set(wordList('և, ու, է, են, որ, մեջ, համար, այս, այդ')),
  ka: new Set(wordList('და, რომ, ეს, ის, თუ, არ, მის, მათ')),
  de: new Set(wordList('und, oder, den, dem, des, ein, eine, von, mit, zu, im, am, auf, für, nicht, ist')),
  fr: new Set(wordList('le, la, les, de, des, du, et, un, une, à, au, dans, pour, par, sur, que, qui')),
};

const doubled = /(?<![\p{L}\p{M}\p{N}’'‑-])(\p{L}[\p{L}\p{M}]*)([ \u00a0\n]+)(\1)(?![\p{L}\p{M}\p{N}’'‑-])/giu;

const findDoubled = perText((text, language) =>
  Array.from(text.matchAll(doubled)).flatMap((match) => {
    const [words, first = '', space = ''] = match;
    return isSlip(first, match[3] ?? '', language)
      ? [
          {
            from: match.index,
            second: match.index + first.length + space.length,
            to: match.index + words.length,
            words,
          },
        ]
      : [];
  }),
);

export const doubledWord: Check = {
  name: 'doubled word',
  find: (article, _desk, body) =>
    copyTexts(article, body).flatMap((copy) =>
      findDoubled(copy, article.language).map(({ from, second, to, words }) => {
        const changes = copy.replace(from, second, '');
        return {
          level: 'should',
          where: copy.where(from, to),
          subject: words.replace(/\s+/g, ' '),
          message: `“${words.replace(/\s+/g, ' ')}”: the word stands twice.`,
          ...(changes ? { fix: { name: 'Take one out', changes } } : {}),
        };
      }),
    ),
};

function isSlip(first: string, second: string, language: string): boolean {
  const word = first.toLowerCase();
  const known = neverTwice[primaryTag(language)];
  if (known) return known.has(word);
  if (primaryTag(language) !== 'en' || twiceInEnglish.has(word)) return false;
  // Baden Baden, Boutros Boutros-Ghali: names may be doubled; “The the” is none.
  return second === second.toLowerCase() || first !== second;
}
