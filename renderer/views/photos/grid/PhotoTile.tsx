import { ImageOff } from 'lucide-react';
import { memo, useState } from 'react';
import type { PhotoSummary } from '../../../../shared/contract/photos';
import { objectPosition } from '../../../../shared/photos/objectPosition';
import { classes } from '../../../components/classes';
import { PhotoBadges } from './PhotoBadges';
import './PhotoTile.css';

export interface PhotoTileProps {
  readonly id: string;
  readonly index: number;
  readonly total: number;
  /** Undefined while it is on the way. */
  readonly photo: PhotoSummary | undefined;
  /** The address of a small copy; undefined while the photo is. */
  readonly address: string | undefined;
  readonly today: string;
  readonly isSelected: boolean;
  readonly isCursor: boolean;
  /** Among several that something is to be done to; undefined while there are none. */
  readonly isPicked: boolean | undefined;
  /** Tiles fly past: those that come are not asked for yet. */
  readonly isScrolling: boolean;
}

/** One photo in the grid: its picture around its focal point, its caption or name, and what is to be known of it. */
export const PhotoTile = memo(function PhotoTile(props: PhotoTileProps) {
  const { id, index, total, photo, today, isSelected, isCursor, isPicked } = props;
  return (
    <div
      id={id}
      data-index={index}
      role="option"
      tabIndex={-1}
      aria-selected={isPicked ?? isSelected}
      aria-setsize={total}
      aria-posinset={index + 1}
      className={classes(
        'photo-tile',
        isSelected && 'photo-tile-selected',
        isCursor && 'photo-tile-cursor',
        isPicked && 'photo-tile-picked',
      )}
    >
      <TilePicture {...props} key={photo?.id} />
      <div className={classes('photo-tile-name', photo?.caption === '' && 'photo-tile-file')}>
        {photo ? photo.caption || photo.fileName : ' '}
      </div>
      <div className="photo-tile-meta">
        {photo && (
          <>
            <span className={classes('photo-tile-credit', photo.credit === '' && 'photo-tile-lacks')}>
              {photo.credit || 'No credit'}
            </span>
            <span className="photo-tile-uses">{sayUses(photo.uses)}</span>
          </>
        )}
      </div>
      {photo && <PhotoBadges photo={photo} today={today} />}
    </div>
  );
});

/** "Not used", "1 use", "12 uses". */
function sayUses(uses: number): string {
  if (uses === 0) return 'Not used';
  return `${uses.toLocaleString('en-GB')} ${uses === 1 ? 'use' : 'uses'}`;
}

function TilePicture({ photo, address, isScrolling }: Pick<PhotoTileProps, 'photo' | 'address' | 'isScrolling'>) {
  const [isWanted, setIsWanted] = useState(!isScrolling);
  const [isBroken, setIsBroken] = useState(false);
  if (!isWanted && !isScrolling) setIsWanted(true);
  return (
    <div className="photo-tile-picture">
      {photo && address && isWanted && !isBroken && (
        <img
          src={address}
          alt=""
          decoding="async"
          draggable={false}
          onError={() => setIsBroken(true)}
          style={{ objectPosition: objectPosition(photo, '3:2') }}
        />
      )}
      {isBroken && (
        <span className="photo-tile-broken">
          <ImageOff size={16} strokeWidth={1.5} aria-hidden />
          Not readable
        </span>
      )}
    </div>
  );
}
