import { z } from 'zod';
import { articleStateSchema } from '../model/article';
import { articleIdSchema, listIdSchema } from '../model/ids';
import { done, type Result, refused } from '../result';
import { bundlePathSchema, manifestPath } from './bundlePath';
import { stableJson } from './stableJson';
import { utf8 } from './utf8';

/** The format that this Galley writes. */
export const manifestVersion = 1;

/** Of bytes, in lower-case hex. */
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'A sha256 has 64 hex digits');

const fileSchema = z
  .strictObject({ path: bundlePathSchema, bytes: z.number().int().min(0), sha256: sha256Schema })
  .readonly();

const articleSchema = z
  .strictObject({
    id: articleIdSchema,
    slug: z.string(),
    headline: z.string(),
    state: articleStateSchema,
    path: bundlePathSchema,
  })
  .readonly();

const listSchema = z.strictObject({ id: listIdSchema, title: z.string(), path: bundlePathSchema }).readonly();

/**
 * `manifest.json`: what a bundle holds. `files` are all its files but the manifest itself, in the order of their paths;
 * `id` is the sha256 of what it says about files, articles and lists (`contentId`); `sequence` counts the bundles of a
 * newsroom that differ, from 1; `base` is the id of the one before, null for the first; `seal` is the sha256 of these
 * three (`sealOf`), for the id says nothing of the bundle's place.
 */
export const manifestSchema = z
  .strictObject({
    format: z.literal('galley-bundle'),
    version: z.literal(manifestVersion),
    id: sha256Schema,
    sequence: z.number().int().min(1),
    base: sha256Schema.nullable(),
    seal: sha256Schema,
    files: z.array(fileSchema).readonly(),
    articles: z.array(articleSchema).readonly(),
    lists: z.array(listSchema).readonly(),
  })
  .refine(({ files }) => isInOrder(files.map((file) => file.path)), 'The files are not in the order of their paths')
  .readonly();

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = Manifest['files'][number];
export type ManifestContent = Pick<Manifest, 'files' | 'articles' | 'lists'>;

/** Each once, too: two files may not lie on one path, nor on two that a folding file system takes for one. */
function isInOrder(paths: readonly string[]): boolean {
  const folded = new Set(paths.map((path) => path.toLowerCase()));
  return folded.size === paths.length && paths.every((path, index) => index === 0 || (paths[index - 1] ?? '') < path);
}

/** The id of a bundle with this content. `sha256` gives lower-case hex. */
export function contentId({ files, articles, lists }: ManifestContent, sha256: (bytes: Uint8Array) => string): string {
  return sha256(utf8(stableJson({ files, articles, lists })));
}

/** The seal of a bundle with this id at this place in the sequence. `sha256` gives lower-case hex. */
export function sealOf(
  { id, sequence, base }: Pick<Manifest, 'id' | 'sequence' | 'base'>,
  sha256: (bytes: Uint8Array) => string,
): string {
  return sha256(utf8(stableJson({ id, sequence, base })));
}

/**
 * The manifest of this content after `previous`. Content that has not changed keeps its place in the sequence, so that
 * exporting it again gives the same bytes.
 */
export function makeManifest(
  content: ManifestContent,
  previous: Manifest | null,
  sha256: (bytes: Uint8Array) => string,
): Manifest {
  const id = contentId(content, sha256);
  const { sequence, base } =
    previous?.id === id ? previous : { sequence: (previous?.sequence ?? 0) + 1, base: previous?.id ?? null };
  const { files, articles, lists } = content;
  const seal = sealOf({ id, sequence, base }, sha256);
  return { format: 'galley-bundle', version: manifestVersion, id, sequence, base, seal, files, articles, lists };
}

/** The text of `manifest.json`: equal manifests give equal bytes. */
export function serializeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifestSchema.parse(manifest), null, 2)}\n`;
}

/** Reads the text of a `manifest.json`. The message names what is wrong with it. */
export function parseManifest(text: string): Result<Manifest, 'not a manifest'> {
  const json = parseJson(text);
  const envelope = z.object({ format: z.literal('galley-bundle'), version: z.number() }).safeParse(json);
  if (!envelope.success) return refused('not a manifest', `This ${manifestPath} is not one of Galley’s.`);
  if (envelope.data.version > manifestVersion) {
    return refused('not a manifest', `This bundle was made by a newer Galley (format ${envelope.data.version}).`);
  }
  const manifest = manifestSchema.safeParse(json);
  if (manifest.success) return done(manifest.data);
  const [issue] = manifest.error.issues;
  const place = issue && issue.path.length > 0 ? ` (at ${z.core.toDotPath(issue.path)})` : '';
  return refused('not a manifest', `This ${manifestPath} is damaged: ${issue?.message}${place}.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
