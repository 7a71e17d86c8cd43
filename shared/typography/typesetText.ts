import { quotationMarks } from './quotationMarks';
import { typesetQuote } from './typesetQuote';

/**
 * A text with the quotes, dashes and points of its language in the place of straight quotes, `--` between words, and
 * `...`. What is set already stays. The text is that of one paragraph, so that each mark can tell whether it opens.
 */
export function typesetText(text: string, language: string): string {
  const { dash } = quotationMarks(language);
  const dashed = text
    .replace(/(\S) ?--- ?(?=\S)/gu, '$1—')
    .replace(/(\S)( ?)--( ?)(?=\S)/gu, `$1$2${dash}$3`)
    .replace(/(?<!\.)\.\.\.(?!\.)/gu, '…');
  let set = '';
  for (let place = 0; place < dashed.length; place++) {
    const letter = dashed[place] ?? '';
    set += letter === '"' || letter === "'" ? typesetQuote(letter, set, dashed.slice(place + 1), language) : letter;
  }
  return set;
}
