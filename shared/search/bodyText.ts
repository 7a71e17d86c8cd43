import type { Body, BodyNode } from '../model/body';

/** Nodes within a line of text; all others begin a new one. */
const inline = new Set(['text', 'hard_break', 'footnote']);

/**
 * The words of a body, a line for each of its paragraphs, with the credits and titles that its photos and cards bear. Read
 * from the JSON as it is, without the schema: far cheaper, and all that looking for words needs.
 */
export function bodyText(body: Pick<Body, 'content'>): string {
  const parts: string[] = [];
  for (const node of body.content) collect(node, parts);
  return parts.join('').trim();
}

function collect(node: BodyNode, parts: string[]): void {
  if (node.text !== undefined) {
    parts.push(node.text);
    return;
  }
  const isInline = inline.has(node.type);
  if (!isInline) parts.push('\n');
  for (const child of node.content ?? []) collect(child, parts);
  if (isInline) parts.push(' ');
  else for (const words of attributes(node)) parts.push('\n', words);
}

/** What stands on a page of a node that is not in its content. */
function attributes({ type, attrs = {} }: BodyNode): readonly string[] {
  const shown =
    type === 'photo' ? [attrs.credit, attrs.altText] : type === 'embed' ? [attrs.title, attrs.provider] : [];
  return shown.filter((value) => typeof value === 'string');
}
