import { type Body, type BodyNode, bodyOf } from '../../../shared/model/body';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import type { Lexicon } from '../lexicon';
import { between, happens, type Random } from '../random';
import { writeSentences, writeTitle } from '../writeText';

/** A story of about so many words: paragraphs, and among them now and then a subheading, a quote or a list. */
export function writeBody(random: Random, lexicon: Lexicon, words: number): Body {
  const content: BodyNode[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, between(random, 30, 90));
    if (content.length > 1) content.push(...interlude(random, lexicon));
    content.push(paragraph(writeSentences(random, lexicon, length), happens(random, 0.15)));
    left -= length;
  }
  // Read and written by the schema, so that it is as Galley writes it itself.
  return bodyOf(bodyNodes.nodeFromJSON({ type: 'doc', content }));
}

function interlude(random: Random, lexicon: Lexicon): readonly BodyNode[] {
  const chance = random();
  if (chance < 0.12) return [heading(random, lexicon)];
  if (chance < 0.18) return [quote(random, lexicon)];
  if (chance < 0.21) return [list(random, lexicon)];
  return [];
}

/** With `marked` its first words are set in bold, as where a story names its people. */
function paragraph(text: string, marked = false): BodyNode {
  const cut = marked ? text.indexOf(' ', 12) : -1;
  if (cut < 0) return { type: 'paragraph', content: [{ type: 'text', text }] };
  return {
    type: 'paragraph',
    content: [
      { type: 'text', text: text.slice(0, cut), marks: [{ type: 'strong' }] },
      { type: 'text', text: text.slice(cut) },
    ],
  };
}

function heading(random: Random, lexicon: Lexicon): BodyNode {
  const text = writeTitle(random, lexicon, between(random, 2, 6));
  return { type: 'heading', attrs: { level: happens(random, 0.8) ? 2 : 3 }, content: [{ type: 'text', text }] };
}

function quote(random: Random, lexicon: Lexicon): BodyNode {
  const speaker = writeTitle(random, lexicon, 3);
  return {
    type: 'blockquote',
    content: [
      paragraph(writeSentences(random, lexicon, between(random, 14, 40))),
      ...(happens(random, 0.7) ? [{ type: 'speaker', content: [{ type: 'text', text: speaker }] }] : []),
    ],
  };
}

function list(random: Random, lexicon: Lexicon): BodyNode {
  const items = Array.from({ length: between(random, 3, 6) }, () => ({
    type: 'list_item',
    content: [paragraph(writeSentences(random, lexicon, between(random, 4, 16)))],
  }));
  return { type: happens(random, 0.7) ? 'bullet_list' : 'ordered_list', content: items };
}
