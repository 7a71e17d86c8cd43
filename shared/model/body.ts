import type { Node } from 'prosemirror-model';
import { z } from 'zod';
import { bodyNodes } from './bodyNodes';

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

/** How deep blocks may lie in each other: deeper than anybody writes, less than a stack holds. */
const deepest = 40;

/** Throws RangeError when a document is not a body under our schema, or its blocks lie too deep in each other. */
export function checkBody(document: Node): void {
  if (document.type !== bodyNodes.topNodeType) throw new RangeError('A body is a whole document');
  if (isDeeperThan(document, deepest)) throw new RangeError('The blocks of a body lie too deep in each other');
  document.check();
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
  const body = document.toJSON() as Body;
  documents.set(body, document);
  return body;
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

/** The text of a body, blocks parted by a blank line. */
export function textOf(body: Body): string {
  const document = documentOf(body);
  return document.textBetween(0, document.content.size, '\n\n', ' ');
}

export const emptyBody: Body = bodyOf(bodyNodes.node('doc', null, [bodyNodes.node('paragraph')]));

/** A body of plain paragraphs, in order. */
export function bodyOfParagraphs(paragraphs: readonly string[]): Body {
  if (paragraphs.length === 0) return emptyBody;
  const nodes = paragraphs.map((text) => bodyNodes.node('paragraph', null, text === '' ? [] : [bodyNodes.text(text)]));
  return bodyOf(bodyNodes.node('doc', null, nodes));
}
