import { detectLanguage, languageName, primaryTag } from './detectLanguage';
import type { Doubt } from './pageDraft';

/** The language of a text and, where it is not the desk's, a doubt. A text that does not tell is in the desk's. */
export function readLanguage(
  text: string,
  hint: string,
  desk: string,
): { readonly language: string; readonly doubts: readonly Doubt[] } {
  const read = detectLanguage(text) ?? primaryTag(hint);
  if (!/^[a-z]{2,3}$/.test(read) || read === primaryTag(desk)) return { language: desk, doubts: [] };
  const message = `The text reads as ${languageName(read)}, and the desk writes ${languageName(desk)}.`;
  return { language: read, doubts: [{ field: 'language', message }] };
}
