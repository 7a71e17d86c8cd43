import { CalendarClock, CalendarX, Sparkles } from 'lucide-react';
import type { PhotoSummary } from '../../../../shared/contract/photos';
import { sayExpiry } from '../../../../shared/photos/rightsOf';
import { sayDigitalSourceType } from '../../../../shared/photos/sayDigitalSourceType';
import { classes } from '../../../components/classes';
import { sayDay } from '../../../components/sayDay';
import './PhotoBadges.css';

export interface PhotoBadgesProps {
  readonly photo: Pick<PhotoSummary, 'rightsExpireOn' | 'digitalSourceType'>;
  /** `2026-12-31`. */
  readonly today: string;
}

/** What must be known of a photo before it is used: that its rights end or have ended, that no camera saw it. */
export function PhotoBadges({ photo, today }: PhotoBadgesProps) {
  const expiry = sayExpiry(photo.rightsExpireOn, today, sayDay);
  const origin = sayDigitalSourceType(photo.digitalSourceType);
  if (!expiry && !origin?.isMade) return null;
  const Calendar = expiry?.isExpired ? CalendarX : CalendarClock;
  return (
    <div className="photo-badges">
      {expiry && (
        <span
          title={expiry.words}
          className={classes('photo-badge', expiry.isExpired ? 'photo-badge-must' : 'photo-badge-should')}
        >
          <Calendar size={12} strokeWidth={2} aria-hidden />
          {expiry.short}
        </span>
      )}
      {origin?.isMade && (
        <span className="photo-badge photo-badge-made">
          <Sparkles size={12} strokeWidth={2} aria-hidden />
          {origin.words}
        </span>
      )}
    </div>
  );
}
