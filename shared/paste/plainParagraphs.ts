/**
 * The paragraphs of plain text from the clipboard. Where blank lines part them, single line breaks are only those of a
 * mail or a terminal and run on; else every line is one. White space is run together, what cannot be seen goes.
 */
export function plainParagraphs(text: string): readonly string[] {
  const lines = text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
  const parts = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(lines) ? lines.split(/\n[^\S\n]*\n\s*/) : lines.split('\n');
  return parts.map((part) => part.replace(/[\s\u00a0]+/g, ' ').trim()).filter((part) => part !== '');
}
