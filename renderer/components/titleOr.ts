/** A headline, or what to show of an article that has none yet. */
export function titleOr(headline: string): string {
  return headline.trim() === '' ? 'No headline yet' : headline;
}
