import { between, oneOf, type Random } from './random';
import { type Language, vocabulary } from './vocabulary';

/** So many words of a language, the first with a capital. */
export function writeWords(random: Random, language: Language, count: number): string {
  const text = Array.from({ length: count }, () => oneOf(random, vocabulary[language])).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Paragraphs of sentences, so many words in all. */
export function writeParagraphs(random: Random, language: Language, count: number): readonly string[] {
  const paragraphs: string[] = [];
  for (let left = count; left > 0; ) {
    const length = Math.min(left, between(random, 50, 110));
    paragraphs.push(writeParagraph(random, language, length));
    left -= length;
  }
  return paragraphs;
}

function writeParagraph(random: Random, language: Language, count: number): string {
  const sentences: string[] = [];
  for (let left = count; left > 0; ) {
    const length = Math.min(left, between(random, 8, 24));
    sentences.push(`${writeWords(random, language, length)}.`);
    left -= length;
  }
  return sentences.join(' ');
}
