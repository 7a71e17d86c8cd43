import type { Workspace } from '../model/workspace';
import type { ChosenArticle } from './chosenArticles';
import type { LeadView } from './leadView';

/**
 * An article in schema.org's words (https://schema.org/NewsArticle), for search engines. It says only what is known:
 * when an article was published is not, so that there are the dates of its making and of its last change.
 */
export function newsArticle({ article, photo }: ChosenArticle, lead: LeadView | null, workspace: Workspace): object {
  const { headline, standfirst, byline, kicker, language, regions, tags } = article;
  return withoutBlanks({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: standfirst,
    inLanguage: language,
    dateCreated: article.createdAt,
    dateModified: article.updatedAt,
    articleSection: kicker,
    keywords: [...regions, ...tags],
    correction: article.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text,
    })),
    // As text: a byline may name a person or a desk, and nothing here says which.
    author: byline,
    publisher: { '@type': 'Organization', name: workspace.title },
    image:
      photo &&
      lead?.path &&
      withoutBlanks({
        '@type': 'ImageObject',
        url: `../${lead.path}`,
        width: lead.width,
        height: lead.height,
        caption: lead.caption,
        creditText: lead.credit,
        copyrightNotice: photo.record.copyright,
      }),
  });
}

/** What is not known is not said. */
function withoutBlanks(parts: Readonly<Record<string, unknown>>): object {
  const isBlank = (part: unknown) => !part || (Array.isArray(part) && part.length === 0);
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => !isBlank(part)));
}
