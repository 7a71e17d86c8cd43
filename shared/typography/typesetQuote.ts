import { quotationMarks } from './quotationMarks';

/** Something opens after these: the beginning of the text, white space, a bracket, a dash, or a mark that has just opened. */
const opensAfter = /(?:^|[\s([{/\u2012-\u2015\ufffc]|[«„‚“‘‹]\u202f?)$/u;

/** A figure or a letter left out at the beginning of a word: ’90s, ’tis. */
const leftOut = /^(?:\d|tis\b|twas\b|em\b|cause\b)/iu;

/**
 * The mark that a straight quote, `"` or `'`, stands for. `before` is what stands in its paragraph up to it, `after` what
 * follows as far as it is known. A single one that closes nothing is an apostrophe.
 */
export function typesetQuote(typed: '"' | "'", before: string, after: string, language: string): string {
  const { outer, inner } = quotationMarks(language);
  const [opening, closing] = typed === '"' ? outer : inner;
  if (typed === "'") {
    if (leftOut.test(after)) return '’';
    if (/[\p{L}\p{N}]$/u.test(before) && (/^\p{L}/u.test(after) || !isOpen(before, inner))) return '’';
  }
  // Right behind a mark that opens, the same key again closes an empty pair.
  if (opensAfter.test(before) && !before.endsWith(opening)) return opening;
  return typed === "'" && !isOpen(before, inner) ? '’' : closing;
}

/** Whether a mark was opened in the text and not closed. */
function isOpen(text: string, [opening, closing]: readonly [string, string]): boolean {
  return opening !== closing && text.lastIndexOf(opening) > text.lastIndexOf(closing);
}
