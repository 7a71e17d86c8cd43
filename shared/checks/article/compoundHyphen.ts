import { primaryTag } from '../../import/detectLanguage';
import type { Check } from '../check';
import { fixesOf } from '../fixesOf';
import { copyTexts } from '../text/copyText';
import { perText } from '../text/perText';

/** “a one day visit”: a number and a measure in the singular, between an article and what they measure. */
const compound =
  /(?<=\ban? )(one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}) (minute|hour|day|week|month|year|mile|metre|meter|kilometre|kilometer|point|page|member|seat)(?= (?!or\b|and\b|to\b|ago\b|is\b|was\b|later\b|old\b|before\b|after\b|in\b|of\b)[a-z]{3,})/g;

const findCompounds = perText((text, language) =>
  primaryTag(language) === 'en' ? Array.from(text.matchAll(compound)) : [],
);

export const compoundHyphen: Check = {
  name: 'compound without hyphen',
  find: (article, _desk, body) =>
    copyTexts(article, body).flatMap((copy) =>
      findCompounds(copy, article.language).map((match) => {
        const [words, number, measure] = match;
        const to = match.index + words.length;
        return {
          level: 'should',
          where: copy.where(match.index, to),
          subject: words,
          message: `“${words}” stands before what it measures, and wants a hyphen.`,
          ...fixesOf(copy, match.index, to, [`${number}-${measure}`]),
        };
      }),
    ),
};
