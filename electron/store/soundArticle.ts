import { isAscii } from 'node:buffer';
import { z } from 'zod';
import { type Article, articleSchema } from '../../shared/model/article';
import type { Body } from '../../shared/model/body';
import { bodyNodes } from '../../shared/model/bodyNodes';
import type { ArticleId } from '../../shared/model/ids';
import { isAsWritten, isLaidOutAsWritten } from './seal';

/**
 * The article in a file's bytes, to be searched and listed but not edited: that its body follows the schema is not checked,
 * only that it can be read, for the check is most of the cost. Undefined when the file is not that of the id, is not as
 * Galley wrote it, or does not have all of a history of so many bytes: then the article is to be loaded with its history.
 */
export function soundArticle(bytes: Buffer, id: ArticleId, historySize: number): Article | undefined {
  const json = parsed(textOf(bytes));
  const stored = lightSchema.safeParse(json).data;
  if (stored?.historyBytes !== historySize || stored.document.id !== id) return undefined;
  return isLaidOutAsWritten(bytes) || isAsWritten(json) ? stored.document : undefined;
}

const lightSchema = z.object({
  historyBytes: z.number(),
  document: articleSchema.unwrap().extend({ body: z.custom<Body>(isBodyLike) }),
});

/** What is ASCII is the same text either way, and read so in no time. */
function textOf(bytes: Buffer): string {
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether all is there that is read of a body without its schema. */
function isBodyLike(value: unknown): boolean {
  return isNodeLike(value, 0) && (value as { type: string }).type === 'doc' && 'content' in (value as object);
}

/** Deeper than a body may be, which is a matter for the schema. */
const deepest = 100;

function isNodeLike(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth > deepest) return false;
  const { type, text, content } = value as Readonly<Record<string, unknown>>;
  if (typeof type !== 'string' || !Object.hasOwn(bodyNodes.nodes, type)) return false;
  if (type === 'text') return typeof text === 'string';
  if (text !== undefined) return false;
  return content === undefined || (Array.isArray(content) && content.every((child) => isNodeLike(child, depth + 1)));
}
