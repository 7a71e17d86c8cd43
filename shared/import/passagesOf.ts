import type { Section } from './findSections';
import type { Passage, ReadAs } from './pageDraft';

/**
 * The lines of all sections in the order of the page, each with what it was read as. The sections of the article were
 * read as one, so `article` has the roles of their lines one after another.
 */
export function passagesOf(
  sections: readonly Section[],
  article: readonly ReadAs[],
  lists: ReadonlyMap<Section, readonly ReadAs[]>,
): readonly Passage[] {
  const passages: Passage[] = [];
  let read = 0;
  for (const section of sections) {
    const lines = section.is === 'list' && section.title ? [section.title, ...section.lines] : section.lines;
    const roles = section.is === 'list' ? lists.get(section) : article.slice(read, read + lines.length);
    for (const [index, line] of lines.entries()) {
      passages.push({ text: line.text, readAs: roles?.[index] ?? 'furniture' });
    }
    if (section.is === 'article') read += lines.length;
  }
  return passages;
}
