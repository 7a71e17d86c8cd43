import type { PhotoSummary } from '../../../../shared/contract/photos';
import { hashOf } from '../../../app/route';
import { useDesk } from '../../../state/DeskContext';

/** Other photos that look the same, each a press away. */
export function AlikePhotos({ photos }: { readonly photos: readonly PhotoSummary[] }) {
  const { bridge } = useDesk();
  if (photos.length === 0) return null;
  return (
    <section aria-label="Photos that look the same">
      <h3 className="photo-section-title">Looks the same</h3>
      <ul className="photo-alikes">
        {photos.map(({ id, fileName, width, height }) => (
          <li key={id}>
            <a href={hashOf({ screen: 'photos', photoId: id })} className="photo-alike">
              <img src={bridge.photoUrl(id, { width: 320 })} alt="" />
              <span className="photo-alike-name">{fileName}</span>
              <span className="soft">
                {width.toLocaleString('en-GB')} × {height.toLocaleString('en-GB')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
