import type { PhotoComparison, PhotoText } from '../../../../../shared/compare/articleComparison';
import type { LeadPhoto } from '../../../../../shared/model/article';
import { photoTextNames } from '../../../../../shared/model/fieldNames';
import { useDesk } from '../../../../state/DeskContext';
import { ComparedText } from './ComparedWords';
import { PhotoFrame, type PhotoFrameProps } from './PhotoFrame';

interface ComparedLeadPhotoProps {
  /** The photo as it is in the later version. */
  readonly lead: LeadPhoto | null;
  /** Null where nothing of it changed. */
  readonly comparison: PhotoComparison | null;
}

/** The lead photo with its texts; where it was replaced, the one that was there stands before it. */
export function ComparedLeadPhoto({ lead, comparison }: ComparedLeadPhotoProps) {
  const { bridge } = useDesk();
  const frame = (photo: LeadPhoto, is: PhotoFrameProps['is']) => (
    <PhotoFrame is={is} url={photo.photoId && bridge.photoUrl(photo.photoId)} altText={photo.altText} />
  );
  if (!comparison) {
    if (!lead) return null;
    const caption = [lead.caption, lead.credit].filter(Boolean).join(' · ');
    return (
      <figure className="compared-photo compared-lead">
        {frame(lead, 'same')}
        {caption && <figcaption>{caption}</figcaption>}
      </figure>
    );
  }
  const { was, now, texts } = comparison;
  const isOther = was?.photoId !== now?.photoId;
  return (
    <figure className="compared-photo compared-lead" data-change="leadPhoto">
      <div className="compared-photos">
        {was && isOther && frame(was, 'deleted')}
        {now && frame(now, isOther ? 'inserted' : 'same')}
      </div>
      <figcaption>
        {texts.map(({ part, segments }) => (
          <p key={part}>
            <span className="compared-part">{photoTextNames[part]}</span>{' '}
            <ComparedText segments={segments} place={placeOf(part)} />
          </p>
        ))}
      </figcaption>
    </figure>
  );
}

/** The photo is one change; what changed in its texts is found with it. */
const placeOf = (part: PhotoText): string => `leadPhoto.${part}`;
