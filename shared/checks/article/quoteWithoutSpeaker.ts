import { wordsIn } from '../../model/countWords';
import type { Check, Found } from '../check';
import { type Attribution, readAttribution } from '../text/attribution';
import { blockOf, type CopyText, copyTexts } from '../text/copyText';
import { cutWords } from '../text/cutWords';
import { marksIn } from '../text/marksIn';
import { perText } from '../text/perText';
import { type TextRange, touches } from '../text/ranges';

/** From how many words on something within quotation marks is a quotation, and not a word that the writer does not own to. */
const several = 5;

interface Paragraph {
  readonly copy: CopyText;
  readonly read: Attribution;
}

/**
 * A quotation has a speaker when its paragraph names somebody, or says that something is said or written; or when the
 * paragraph before or after it does say so. Pull quotes repeat what stands in the story with its speaker.
 */
export const quoteWithoutSpeaker: Check = {
  name: 'quote without speaker',
  find: (article, _desk, body) => {
    const paragraphs = paragraphsOf(article.language, copyTexts(article, body));
    return paragraphs.flatMap(({ copy, read }, place): readonly Found[] => {
      const block = blockOf(copy);
      if (!block || block.within === 'pull quote' || block.hasSpeaker) return [];
      const isBlockQuotation = block.within === 'quotation';
      const near = [paragraphs[place - 1]?.read, paragraphs[place + 1]?.read];
      if (near.some((one) => one?.saysSo) || paragraphs[place - 1]?.read.leadsOn) return [];
      if (read.saysSo || (read.names && !isBlockQuotation)) return [];
      const quoted = isBlockQuotation
        ? [{ from: 0, to: copy.text.length }]
        : read.quotations.filter(isQuotation(copy.text));
      const claimed = marksIn(copy, 'claim');
      return quoted
        .filter((range) => !claimed.some((one) => touches(one, range)))
        .map(({ from, to }) => {
          const words = cutWords(copy.text.slice(from, to).replace(/^["“„«]|["”“»]$/gu, ''));
          return {
            level: 'should',
            where: copy.where(from, to),
            subject: words,
            message: `Nobody is said to have said “${words}”.`,
          };
        });
    });
  },
};

function paragraphsOf(language: string, copies: readonly CopyText[]): readonly Paragraph[] {
  return copies.flatMap((copy) => {
    if (blockOf(copy)?.kind !== 'paragraph') return [];
    const read = readParagraph(copy, language);
    return read ? [{ copy, read }] : [];
  });
}

const readParagraph = perText(readAttribution);

/** Several words, and not a title, most of whose words have capitals. */
const isQuotation =
  (text: string) =>
  ({ from, to }: TextRange): boolean => {
    const words = wordsIn(text.slice(from, to));
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    return words.length >= several && capitals * 2 < words.length;
  };
