import type { PastedInline } from './pastedBlock';

/** The paragraphs that words make: white space as a browser shows it, two breaks in a row a new paragraph, none empty. */
export function paragraphsOf(inline: readonly PastedInline[]): readonly (readonly PastedInline[])[] {
  const paragraphs: PastedInline[][] = [[]];
  for (const [place, part] of inline.entries()) {
    const current = paragraphs.at(-1) ?? [];
    if (part.is === 'break') {
      const rest = inline.slice(0, place).findLast((before) => before.is !== 'text' || before.text.trim() !== '');
      if (rest?.is === 'break') paragraphs.push([]);
      else current.push(part);
    } else current.push(part);
  }
  return paragraphs.map(tidied).filter((paragraph) => paragraph.length > 0);
}

/** White space run together, none at the ends, no break at the ends, nothing invisible. */
function tidied(parts: readonly PastedInline[]): readonly PastedInline[] {
  const tidy: PastedInline[] = [];
  let ends = true;
  for (const part of parts) {
    if (part.is !== 'text') {
      trimEnd(tidy, part.is === 'break');
      if (part.is === 'break' && tidy.length === 0) continue;
      tidy.push(part);
      ends = part.is === 'break';
      continue;
    }
    // Soft hyphens, zero-width spaces and marks of byte order are somebody else's typesetting.
    const text = part.text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ');
    const kept = ends ? text.replace(/^ /, '') : text;
    if (kept === '') continue;
    tidy.push({ ...part, text: kept });
    ends = kept.endsWith(' ');
  }
  while (tidy.at(-1)?.is === 'break') tidy.pop();
  trimEnd(tidy, true);
  while (tidy.at(-1)?.is === 'break') tidy.pop();
  return tidy;
}

function trimEnd(parts: PastedInline[], trims: boolean): void {
  const last = parts.at(-1);
  if (!trims || last?.is !== 'text' || !last.text.endsWith(' ')) return;
  const text = last.text.trimEnd();
  parts.pop();
  if (text !== '') parts.push({ ...last, text });
}
