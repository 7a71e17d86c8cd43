import type { Lexicon } from './lexicon';
import { between, happens, type Random } from './random';

/** So many words that a headline could be of, the first with a capital. */
export function writeTitle(random: Random, lexicon: Lexicon, count: number): string {
  const words = Array.from({ length: count }, (_, place) =>
    place % 3 === 1 ? lexicon.draw(random) : lexicon.drawTopic(random),
  );
  return withCapital(words.join(' '), lexicon);
}

/** Sentences of so many words in all. */
export function writeSentences(random: Random, lexicon: Lexicon, count: number): string {
  const sentences: string[] = [];
  for (let left = count; left > 0; ) {
    const length = Math.min(left, between(random, 8, 24));
    sentences.push(writeSentence(random, lexicon, length));
    left -= length;
  }
  return sentences.join(' ');
}

/** Paragraphs of sentences, so many words in all. */
export function writeParagraphs(random: Random, lexicon: Lexicon, count: number): readonly string[] {
  const paragraphs: string[] = [];
  for (let left = count; left > 0; ) {
    const length = Math.min(left, between(random, 30, 90));
    paragraphs.push(writeSentences(random, lexicon, length));
    left -= length;
  }
  return paragraphs;
}

function writeSentence(random: Random, lexicon: Lexicon, count: number): string {
  const comma = count > 12 ? between(random, 4, 9) : -1;
  let sentence = '';
  for (let place = 0; place < count; place++) {
    sentence += `${place === 0 ? '' : ' '}${lexicon.draw(random)}${place === comma ? ',' : ''}`;
  }
  if (happens(random, 0.04)) sentence += ` ${between(random, 2, 980)}`;
  return `${withCapital(sentence, lexicon)}.`;
}

function withCapital(text: string, { language }: Lexicon): string {
  // In Turkish and Azerbaijani the capital of i has its dot, too; Georgian has no capitals in running text.
  return language === 'ka' ? text : `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
}
