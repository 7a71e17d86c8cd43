import type { BundlePlanSummary } from '../contract/answers';
import type { Article } from '../model/article';
import type { ArticleId, PhotoId } from '../model/ids';
import type { Photo } from '../model/photo';
import { byAge } from './byAge';
import type { Newsroom } from './newsroom';
import { pageNames } from './pageNames';

/** Something that stays behind, and why. */
export type Stay = BundlePlanSummary['stays'][number];

/** An article that goes out: the name of its page, and its photo where there is one to print. */
export interface ChosenArticle {
  readonly article: Article;
  readonly name: string;
  readonly photo: Photo | null;
}

export interface ChosenArticles {
  /** The youngest first. */
  readonly going: ReadonlyMap<ArticleId, ChosenArticle>;
  /** The headlines of those that do not go out. */
  readonly withdrawn: ReadonlyMap<ArticleId, string>;
  readonly stays: readonly Stay[];
}

/** Chooses what goes out: everything but withdrawn articles, and photos that have no file. */
export function chooseArticles(newsroom: Newsroom): ChosenArticles {
  const names = pageNames(newsroom.articles);
  const going = new Map<ArticleId, ChosenArticle>();
  const withdrawn = new Map<ArticleId, string>();
  const stays: Stay[] = [];
  for (const article of [...newsroom.articles].sort(byAge).reverse()) {
    const { id, headline, slug, state } = article;
    if (state === 'withdrawn') {
      withdrawn.set(id, headline);
      stays.push({ headline, why: 'It is withdrawn.' });
      continue;
    }
    const photoId = article.leadPhoto?.photoId ?? null;
    const photo = photoId === null ? null : photoWithFile(newsroom, photoId);
    if (photoId !== null && photo === null) {
      stays.push({ headline, why: 'Its photo has no file in the archive: the page goes out with the caption alone.' });
    }
    going.set(id, { article, name: names.get(id) ?? slug, photo });
  }
  return { going, withdrawn, stays };
}

function photoWithFile({ photos, photoBytes }: Newsroom, photoId: PhotoId): Photo | null {
  return photoBytes[photoId] === undefined ? null : (photos[photoId] ?? null);
}
