import slugify from '@sindresorhus/slugify';
import { romanise } from './romanise';

const longest = 80;

/** The last part of a page's address, made from a headline: Latin letters, digits and hyphens, at most 80, never empty. */
export function slugOf(headline: string): string {
  const slug = slugify(romanise(headline), { decamelize: false }).replace(/[^a-z0-9]+/g, '-');
  if (slug.length <= longest) return slug.replace(/^-+|-+$/g, '') || 'article';
  const cut = slug.lastIndexOf('-', longest);
  return slug.slice(0, cut > 0 ? cut : longest).replace(/^-+|-+$/g, '') || 'article';
}
