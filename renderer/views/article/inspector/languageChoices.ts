/** Languages of the region and of its readers, as BCP 47 tags, in the order of their English names. */
const offered: readonly string[] = [
  'ab',
  'ar',
  'hy',
  'az',
  'be',
  'bg',
  'ce',
  'en',
  'fr',
  'ka',
  'de',
  'el',
  'he',
  'it',
  'kk',
  'ku',
  'ky',
  'os',
  'fa',
  'pl',
  'ro',
  'ru',
  'es',
  'tg',
  'tr',
  'tk',
  'uk',
  'uz',
];

/** The tags that an article's language can be set to: the desk's own first, and always the one that it has. */
export function languageChoices(desk: string, current: string): readonly string[] {
  return [...new Set([desk, current, ...offered])];
}
