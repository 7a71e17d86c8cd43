import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { bodyNodes } from './bodyNodes';
import { textParts } from './textParts';

/** A ProseMirror document as JSON: `{ "type": "doc", "content": [...] }`, valid under `bodyNodes`. */
export interface Body {
  readonly type: 'doc';
  readonly content: readonly BodyNode[];
}

export interface BodyNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly BodyNode[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly text?: string;
}

/** The document of each body that has been read, so that one body is read once. */
const documents = new WeakMap<Body, Node>();

/**
 * Blocks that have been checked, and the JSON of those that have been written: documents that differ by a letter share
 * all their other blocks, so that a letter costs one block and not the whole body.
 */
const sound = new WeakSet<Node>();
const written = new WeakMap<Node, BodyNode>();

/** How deep blocks may lie in each other: deeper than anybody writes, less than a stack holds. */
const deepest = 40;

/** Throws RangeError when a document is not a body under our schema, or its blocks lie too deep in each other. */
export function checkBody(document: Node): void {
  if (document.type !== bodyNodes.topNodeType) throw new RangeError('A body is a whole document');
  if (!document.type.validContent(document.content)) throw new RangeError('A body is made of blocks');
  for (const block of document.children) {
    if (sound.has(block)) continue;
    if (isDeeperThan(block, deepest - 1)) throw new RangeError('The blocks of a body lie too deep in each other');
    block.check();
    sound.add(block);
  }
}

function isDeeperThan(node: Node, depth: number): boolean {
  return node.isBlock && (depth < 0 || node.children.some((child) => isDeeperThan(child, depth - 1)));
}

/** The ProseMirror document of a body. Throws RangeError when the JSON is not a document under our schema. */
export function documentOf(body: Body): Node {
  const known = documents.get(body);
  if (known) return known;
  const document = bodyNodes.nodeFromJSON(body);
  checkBody(document);
  documents.set(body, document);
  return document;
}

/** The JSON of a document. `documentOf` gives the same document back at no cost. */
export function bodyOf(document: Node): Body {
  const body: Body = { type: 'doc', content: document.children.map(jsonOf) };
  documents.set(body, document);
  return body;
}

/** The JSON of a block of a body, always the same object for the same block. */
export function jsonOf(block: Node): BodyNode {
  const known = written.get(block) ?? (block.toJSON() as BodyNode);
  written.set(block, known);
  return known;
}

/** Gives the body as Galley writes it itself, without whatever else the JSON had. */
export const bodySchema = z
  .custom<Body>((value) => {
    try {
      documentOf(value as Body);
      return true;
    } catch {
      return false;
    }
  }, 'The body is not a document that this Galley knows')
  .transform((body) => bodyOf(documentOf(body)));

/** The text of a body, all that can be read in it, parted by blank lines: blocks, cells of tables, footnotes. */
export function textOf(body: Body): string {
  return textParts(documentOf(body), 'everything').join('\n\n');
}

export const emptyBody: Body = bodyOf(bodyNodes.node('doc', null, [bodyNodes.node('paragraph')]));

/** A body of plain paragraphs, in order. */
export function bodyOfParagraphs(paragraphs: readonly string[]): Body {
  if (paragraphs.length === 0) return emptyBody;
  const nodes = paragraphs.map((text) => bodyNodes.node('paragraph', null, text === '' ? [] : [bodyNodes.text(text)]));
  return bodyOf(bodyNodes.node('doc', null, nodes));
}
