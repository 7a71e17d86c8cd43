import { textsOfUse } from '../model/photoUse';
import { sayDigitalSourceType } from '../photos/sayDigitalSourceType';
import type { ChosenArticle } from './chosenArticles';
import { type OfferedPhoto, offerPhoto } from './photoFiles';

/** An article's photo as a template sees it. Without `path` there is only the caption to print. */
export interface LeadView extends Partial<OfferedPhoto> {
  readonly altText: string;
  readonly caption: string;
  readonly credit: string;
  /** How it was made, where that must be said: "Made with artificial intelligence". Empty for what a camera saw. */
  readonly origin: string;
}

/** Where the article says nothing of its own about the photo, the photo's record speaks. Null when there is nothing to print. */
export function leadView({ article, photo }: ChosenArticle): LeadView | null {
  const use = article.leadPhoto ?? { caption: '', credit: '', altText: '' };
  const texts = textsOfUse(use, photo?.record);
  const origin = photo ? sayDigitalSourceType(photo.record.digitalSourceType) : null;
  const lead = {
    ...(photo && offerPhoto(photo)),
    caption: texts.caption,
    credit: texts.credit,
    altText: texts.altText,
    origin: origin?.isMade ? origin.words : '',
  };
  return lead.path || lead.caption || lead.credit ? lead : null;
}
