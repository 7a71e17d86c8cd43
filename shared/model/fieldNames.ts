import type { Article } from './article';

/** What the fields of an article are called on screen and in sentences. */
export const fieldNames = {
  id: 'Id',
  kicker: 'Kicker',
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  dateline: 'Dateline',
  leadPhoto: 'Lead photo',
  body: 'Body',
  sources: 'Sources',
  sourceLine: 'Source line',
  corrections: 'Corrections',
  related: 'Related articles',
  slug: 'Slug',
  formerSlugs: 'Former slugs',
  language: 'Language',
  regions: 'Regions',
  tags: 'Tags',
  state: 'State',
  embargo: 'Embargo',
  notes: 'Notes',
  claims: 'Claims',
  waivers: 'Waivers',
  createdAt: 'Created',
  updatedAt: 'Last changed',
} as const satisfies { readonly [Field in keyof Article]: string };

/** What the texts of a photo are called. */
export const photoTextNames = { caption: 'Caption', credit: 'Credit', altText: 'Alt text' } as const;
