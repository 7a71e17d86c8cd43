import { readFileSync } from 'node:fs';
import type { Article } from '../../shared/model/article';
import type { ArticleId } from '../../shared/model/ids';
import { documentFile, type Layout } from './layout';
import { soundArticle } from './soundArticle';
import { stampOf } from './workspaceFiles';

/**
 * An article as its file alone has it, to be searched and shown in part. Undefined where it must be loaded with its
 * history. It waits for the disk: of many small files, asking for one at a time is by far the cheapest way; whoever has
 * other things to do asks for few at once.
 */
export function readLightly(
  layout: Layout,
  id: ArticleId,
  { historySize } = stampOf(layout, { kind: 'article', id }),
): Article | undefined {
  try {
    return soundArticle(readFileSync(documentFile(layout, { kind: 'article', id })), id, historySize);
  } catch {
    // Whatever is wrong with it, loading it says so.
    return undefined;
  }
}
