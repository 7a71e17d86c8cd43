import type { Article } from '../model/article';
import { documentOf } from '../model/body';
import { slugSchema } from '../model/slugSchema';
import { linksIn } from './linksIn';

/**
 * The addresses in an article that may lead to one of the desk's own, each with the slug that it ends in: who gathers the
 * facts for its checks looks these up.
 */
export function linkedSlugs(
  article: Pick<Article, 'body'>,
): readonly { readonly href: string; readonly slug: string }[] {
  const hrefs = new Set(linksIn(documentOf(article.body)).map(({ href }) => href));
  return Array.from(hrefs).flatMap((href) => {
    const slug = slugIn(href);
    return slug === undefined ? [] : [{ href, slug }];
  });
}

/** What a page of the site is called at the end of an address: “…/2018/a-lake-that-rose.html”. */
function slugIn(href: string): string | undefined {
  const end = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?([^/?#]+?)(?:\.html?)?\/?(?:[?#].*)?$/i.exec(href)?.[1];
  const slug = slugSchema.safeParse(end);
  return slug.success ? slug.data : undefined;
}
