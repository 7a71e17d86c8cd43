import type { PhotoSummary } from '../../../../shared/contract/photos';
import { classes } from '../../../components/classes';
import { useDesk } from '../../../state/DeskContext';
import { sayPhotoType } from '../detail/sayPhotoType';

type Compared = Pick<PhotoSummary, 'id' | 'fileName' | 'mediaType' | 'width' | 'height' | 'credit' | 'caption'>;

export interface AlikeSideProps {
  readonly title: string;
  readonly photo: Compared;
  /** The one it is compared with: what is more here is marked. */
  readonly beside: Compared;
  /** How many articles show it, where that is known. */
  readonly uses?: number;
}

/** One of two photos that look the same. */
export function AlikeSide({ title, photo, beside, uses }: AlikeSideProps) {
  const { bridge } = useDesk();
  const isLarger = photo.width * photo.height > beside.width * beside.height;
  return (
    <section aria-label={title} className="alike-side">
      <h3 className="alike-title">{title}</h3>
      <div className="alike-picture">
        <img src={bridge.photoUrl(photo.id, { width: 640 })} alt="" />
      </div>
      <p className="alike-name">{photo.fileName}</p>
      <p className={classes('figures', isLarger && 'alike-more')}>
        {photo.width.toLocaleString('en-GB')} × {photo.height.toLocaleString('en-GB')} {sayPhotoType(photo.mediaType)}
        {isLarger && ', larger'}
      </p>
      <p>{photo.credit || <span className="soft">No credit</span>}</p>
      <p className="alike-caption">{photo.caption || <span className="soft">No caption</span>}</p>
      {uses !== undefined && (
        <p className="soft">
          {uses === 0 ? 'Not used' : `Used in ${uses.toLocaleString('en-GB')} ${uses === 1 ? 'article' : 'articles'}`}
        </p>
      )}
    </section>
  );
}
