import { z } from 'zod';
import { sourceIdSchema } from './ids';
import { sourceRoleSchema } from './source';

/**
 * Where a source stands in the source line. `from`: the facts are its own, "commonspace.eu", "Reuters and AFP"; `with`:
 * it added to them, "… with agencies"; `based on`: they were read there, "based on reports by the BBC".
 */
export const sourceParts = ['from', 'with', 'based on'] as const;
export const sourcePartSchema = z.enum(sourceParts);
export type SourcePart = z.infer<typeof sourcePartSchema>;

export const articleSourceSchema = z
  .object({ sourceId: sourceIdSchema, role: sourceRoleSchema, part: sourcePartSchema })
  .readonly();
export type ArticleSource = z.infer<typeof articleSourceSchema>;

/** The sources of an article. Up to format 2 the part was not kept: others stood "with" the desk's own reporting. */
export const articleSourcesSchema = z.preprocess(
  (json) => (Array.isArray(json) ? withParts(json) : json),
  z.array(articleSourceSchema).readonly(),
);

function withParts(sources: readonly unknown[]): readonly unknown[] {
  const hasOwn = sources.some((source) => isObject(source) && source.role === 'own reporting');
  return sources.map((source) => {
    if (!isObject(source) || 'part' in source) return source;
    return { ...source, part: hasOwn && source.role !== 'own reporting' ? 'with' : 'from' };
  });
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null;
}
