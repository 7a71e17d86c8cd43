import type { ChosenArticle } from './chosenArticles';
import { photoPath } from './places';

/** An article's photo as a template sees it. Without `path` there is only the caption to print. */
export interface LeadView {
  readonly path: string | null;
  readonly width: number;
  readonly height: number;
  readonly altText: string;
  readonly caption: string;
  readonly credit: string;
}

/** Where the article says nothing of its own about the photo, the photo's record speaks. Null when there is nothing to print. */
export function leadView({ article, photo }: ChosenArticle): LeadView | null {
  const lead = {
    path: photo && photoPath(photo),
    width: photo?.width ?? 0,
    height: photo?.height ?? 0,
    altText: article.leadPhoto?.altText || photo?.altText || '',
    caption: article.leadPhoto?.caption || photo?.caption || '',
    credit: article.leadPhoto?.credit || photo?.credit || '',
  };
  return lead.path || lead.caption || lead.credit ? lead : null;
}
