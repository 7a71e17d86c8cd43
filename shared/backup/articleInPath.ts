import { type ArticleId, articleIdSchema } from '../model/ids';

/** The article that a file of a workspace is of, by its path with `/`; undefined when it is of something else. */
export function articleInPath(
  path: string,
): { readonly id: ArticleId; readonly is: 'document' | 'history' } | undefined {
  const parts = /^(?:articles\/\d+\/\d\d|history)\/([^/]+)\.(json|jsonl)$/.exec(path);
  const id = articleIdSchema.safeParse(parts?.[1]).data;
  return id && { id, is: parts?.[2] === 'json' ? 'document' : 'history' };
}
