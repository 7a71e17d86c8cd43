import type { Subject } from '../changes/subject';
import { articleIdSchema, listIdSchema, type PhotoId, photoIdSchema } from '../model/ids';

/** What a file in the folders of a workspace is, by its name. */
export type WorkspaceFile =
  | { readonly is: 'document' | 'history'; readonly subject: Subject }
  | { readonly is: 'original'; readonly id: PhotoId }
  /** Nothing that Galley would look for there. */
  | { readonly is: 'stray' };

const patterns: readonly (readonly [
  pattern: RegExp,
  is: 'document' | 'history',
  of: (name: string) => Subject | undefined,
])[] = [
  [/^articles\/\d+\/\d\d\/([^/]+)\.json$/, 'document', article],
  [/^lists\/([^/]+)\.json$/, 'document', list],
  [/^photos\/[0-9a-f]{2}\/([^/]+)\.json$/, 'document', photo],
  [/^(sources)\.json$/, 'document', () => ({ kind: 'sources' })],
  [/^history\/(sources)\.jsonl$/, 'history', () => ({ kind: 'sources' })],
  [/^history\/list-([^/]+)\.jsonl$/, 'history', list],
  [/^history\/([^/]+)\.jsonl$/, 'history', (name) => article(name) ?? photo(name)],
];

/** `path` is from the workspace folder, with `/`. */
export function fileInPath(path: string): WorkspaceFile {
  for (const [pattern, is, of] of patterns) {
    const name = pattern.exec(path)?.[1];
    const subject = name === undefined ? undefined : of(name);
    if (subject) return { is, subject };
  }
  const original = photoIdSchema.safeParse(
    /^photos\/[0-9a-f]{2}\/([^/]+)\.(?:jpg|png|webp|avif|heic|tif)$/.exec(path)?.[1],
  ).data;
  return original ? { is: 'original', id: original } : { is: 'stray' };
}

function article(name: string): Subject | undefined {
  const id = articleIdSchema.safeParse(name).data;
  return id && { kind: 'article', id };
}

function list(name: string): Subject | undefined {
  const id = listIdSchema.safeParse(name).data;
  return id && { kind: 'list', id };
}

function photo(name: string): Subject | undefined {
  const id = photoIdSchema.safeParse(name).data;
  return id && { kind: 'photo', id };
}
