/**
 * An FTS5 query for what an editor typed: every word must be there, each perhaps only begun. Null when there is
 * no word in it. Each word is quoted, so nothing typed is read as FTS5's own syntax.
 */
export function ftsQuery(typed: string): string | null {
  const words = typed.match(/[\p{L}\p{N}\p{M}]+/gu);
  if (!words) return null;
  return words.map((word) => `"${word}"*`).join(' ');
}
