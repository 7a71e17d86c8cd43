import type { ComparedField } from './articleComparison';

/**
 * How each field of an article is compared, in the order in which differences are told: what the page shows from the top
 * down, then what it is filed under, then what the desk keeps to itself.
 */
const kinds = {
  kicker: 'text',
  headline: 'text',
  standfirst: 'text',
  byline: 'text',
  dateline: 'text',
  leadPhoto: 'photo',
  sources: 'list',
  sourceLine: 'text',
  corrections: 'list',
  related: 'list',
  slug: 'value',
  formerSlugs: 'list',
  language: 'value',
  regions: 'list',
  tags: 'list',
  state: 'value',
  embargo: 'value',
  notes: 'list',
  claims: 'list',
  waivers: 'list',
} as const satisfies { readonly [Field in ComparedField]: 'text' | 'value' | 'photo' | 'list' };

/** The fields that are compared, in that order. */
export const comparedFields = Object.keys(kinds) as readonly ComparedField[];

type FieldOf<Kind> = { [Field in ComparedField]: (typeof kinds)[Field] extends Kind ? Field : never }[ComparedField];

export function isComparedAs<Kind extends (typeof kinds)[ComparedField]>(
  field: ComparedField,
  kind: Kind,
): field is FieldOf<Kind> {
  return kinds[field] === kind;
}
