import { languages } from './languages';

/** How much of a text is looked at, in characters. More would not change the answer. */
const sample = 8_000;

const scripts = [...new Set(languages.map((language) => language.script))].map((script) => ({
  script,
  letters: new RegExp(`\\p{Script=${script}}`, 'gu'),
}));

/**
 * The tag of the language that a text is written in, or undefined when it is too short to say or in none of those in
 * `languages`.
 */
export function detectLanguage(text: string): string | undefined {
  const start = text.slice(0, sample).toLowerCase();
  const counts = scripts.map(({ script, letters }) => ({ script, count: start.match(letters)?.length ?? 0 }));
  const [most] = counts.sort((one, other) => other.count - one.count);
  if (!most || most.count < 12) return undefined;

  const candidates = languages.filter((language) => language.script === most.script);
  if (candidates.length === 1) return candidates[0]?.tag;
  const words = start.split(/[^\p{L}\p{M}'’]+/u);
  const scored = candidates.map(({ tag, words: frequent, letters }) => {
    const known = new Set(frequent.split(' '));
    const hits = words.filter((word) => known.has(word)).length;
    const own = [...letters].reduce((sum, letter) => sum + start.split(letter).length - 1, 0);
    return { tag, score: hits + own };
  });
  const [best, next] = scored.sort((one, other) => other.score - one.score);
  return best && next && best.score > 1 && best.score > next.score ? best.tag : undefined;
}

/** A language's name in English, or its tag when it has none here. */
export function languageName(tag: string): string {
  const primary = primaryTag(tag);
  return languages.find((language) => language.tag === primary)?.name ?? tag;
}

/** The language of a tag without its script and region: `en` of `en-GB`. */
export function primaryTag(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
