import { ImageOff } from 'lucide-react';
import type { LeadPhoto } from '../../../shared/model/article';
import { useDesk } from '../../state/DeskContext';

/** The photo that leads an article, or a place for the one that is wanted. */
export function PreviewPhoto({ photo }: { readonly photo: LeadPhoto }) {
  const { bridge } = useDesk();
  return (
    <figure className="preview-photo">
      {photo.photoId ? (
        <img src={bridge.photoUrl(photo.photoId)} alt={photo.altText} />
      ) : (
        <div className="preview-photo-wanted">
          <ImageOff size={16} strokeWidth={1.5} aria-hidden />
          Photo wanted
        </div>
      )}
      {(photo.caption !== '' || photo.credit !== '') && (
        <figcaption>
          {photo.caption} {photo.credit !== '' && <span className="preview-credit">{photo.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
