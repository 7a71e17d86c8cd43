import { z } from 'zod';
import { sourceIdSchema } from './ids';

/** What somebody or something is that articles have their facts from. */
export const sourceKinds = ['own reporting', 'agency', 'official', 'eyewitness', 'other media', 'document'] as const;
export const sourceKindSchema = z.enum(sourceKinds);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** What a source is to one article: what it is in itself, unless the article says otherwise. */
export const sourceRoleSchema = sourceKindSchema;
export const sourceRoles = sourceKinds;
export type SourceRole = SourceKind;

const sourceFieldsSchema = z
  .object({
    id: sourceIdSchema,
    /** As the desk files it: "BBC". Of a protected source this is its code name. */
    name: z.string().min(1, 'A source needs a name'),
    kind: sourceKindSchema,
    link: z.string(),
    /** How a source line prints it, where that is not its name: "the BBC", "a source who asked not to be named". */
    printedAs: z.string().default(''),
    /** What the desk knows of it. Never leaves the desk. */
    notes: z.string().default(''),
    /**
     * Of a protected source: its name, encrypted with the desk's passphrase, as `sealText` writes it. Its name stands
     * nowhere else. Null for all others.
     */
    sealed: z.string().nullable().default(null),
  })
  .readonly();

/** Somebody or something that articles have their facts from. Formats 1 and 2 called its kind its role. */
export const sourceSchema = z.preprocess(
  (json) => (isOlder(json) ? { ...json, kind: json.role } : json),
  sourceFieldsSchema,
);
export type Source = z.infer<typeof sourceFieldsSchema>;

/** What can be set of a source once it is there. */
export const sourceDetailsSchema = sourceFieldsSchema
  .unwrap()
  .omit({ id: true })
  .extend({
    printedAs: z.string(),
    notes: z.string(),
    sealed: z.string().nullable(),
  })
  .partial()
  .readonly();
export type SourceDetails = z.infer<typeof sourceDetailsSchema>;

function isOlder(json: unknown): json is { readonly role: unknown } {
  return typeof json === 'object' && json !== null && 'role' in json && !('kind' in json);
}
