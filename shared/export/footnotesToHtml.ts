import type { Node } from 'prosemirror-model';
import { escapeHtml } from './escapeHtml';
import type { Words } from './words';

/** The number of a footnote in the text, a link to its words. Roles as in DPUB-ARIA. */
export function footnotePlace(number: number): string {
  const link = `<a href="#footnote-${number}" id="footnote-${number}-place" role="doc-noteref">${number}</a>`;
  return `<sup class="footnote-number">${link}</sup>`;
}

/** The words of all footnotes, in the order of their numbers, each with the way back to its place. */
export function footnotesToHtml(
  footnotes: readonly Node[],
  inline: (node: Node) => string,
  { footnotes: title, back }: Words,
): string {
  if (footnotes.length === 0) return '';
  const items = footnotes.map((footnote, index) => {
    const place = `footnote-${index + 1}`;
    const name = escapeHtml(`${back} ${index + 1}`);
    const link = `<a href="#${place}-place" role="doc-backlink" aria-label="${name}">↩&#xFE0E;</a>`;
    return `<li id="${place}">${inline(footnote)} ${link}</li>`;
  });
  return `<section class="footnotes" role="doc-endnotes" aria-label="${escapeHtml(title)}"><ol>${items.join('')}</ol></section>`;
}
