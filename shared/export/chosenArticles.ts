import type { BundlePlanSummary } from '../contract/answers';
import type { Article } from '../model/article';
import type { ArticleId, PhotoId } from '../model/ids';
import { photosIn } from '../model/photosIn';
import { byAge } from './byAge';
import type { Newsroom } from './newsroom';
import { pageNames } from './pageNames';
import type { PrintedPhoto } from './photoFiles';
import { whyHeld } from './whyHeld';

/** Something that stays behind, and why. */
export type Stay = BundlePlanSummary['stays'][number];

/** An article that goes out: the name of its page, and its photos where there are some to print. */
export interface ChosenArticle {
  readonly article: Article;
  readonly name: string;
  /** The names of pages that lead on to this one: those that it had before. */
  readonly formerNames: readonly string[];
  readonly photo: PrintedPhoto | null;
  /** Those in its text. */
  readonly bodyPhotos: ReadonlyMap<PhotoId, PrintedPhoto>;
}

export interface ChosenArticles {
  /** The youngest first. */
  readonly going: ReadonlyMap<ArticleId, ChosenArticle>;
  /** Those that do not go out: withdrawn, or under embargo, when not a word of them may. */
  readonly held: ReadonlyMap<ArticleId, { readonly headline: string; readonly is: 'withdrawn' | 'embargoed' }>;
  readonly stays: readonly Stay[];
}

/** Chooses what goes out: everything but what is withdrawn or under embargo, and photos that have no file. */
export function chooseArticles(newsroom: Newsroom): ChosenArticles {
  const { names, formerNames } = pageNames(newsroom.articles);
  const going = new Map<ArticleId, ChosenArticle>();
  const held = new Map<ArticleId, { headline: string; is: 'withdrawn' | 'embargoed' }>();
  const stays: Stay[] = [];
  for (const article of [...newsroom.articles].sort(byAge).reverse()) {
    const { id, headline, slug } = article;
    const holding = whyHeld(article, newsroom.now);
    if (holding) {
      held.set(id, { headline, is: holding.is });
      stays.push({ headline, why: holding.why });
      continue;
    }
    const photoId = article.leadPhoto?.photoId ?? null;
    const photo = photoId === null ? null : photoWithFile(newsroom, photoId);
    if (photoId !== null && photo === null) {
      stays.push({ headline, why: 'Its photo has no file in the archive: the page goes out with the caption alone.' });
    }
    const wanted = photosIn(article.body);
    const bodyPhotos = new Map(
      wanted.flatMap((one) => {
        const found = photoWithFile(newsroom, one);
        return found ? [[one, found] as const] : [];
      }),
    );
    if (bodyPhotos.size < wanted.length) {
      stays.push({ headline, why: 'A photo in its text has no file in the archive: its caption goes out alone.' });
    }
    going.set(id, { article, name: names.get(id) ?? slug, formerNames: formerNames.get(id) ?? [], photo, bodyPhotos });
  }
  return { going, held, stays };
}

function photoWithFile({ photos, photoFiles }: Newsroom, photoId: PhotoId): PrintedPhoto | null {
  const [record, files = []] = [photos[photoId], photoFiles[photoId]];
  return record && files.length > 0 ? { record, files } : null;
}
