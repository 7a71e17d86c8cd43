import type { Ref } from 'react';
import type { Photo } from '../../../../shared/model/photo';
import { rightsOf } from '../../../../shared/photos/rightsOf';
import { sayDigitalSourceType } from '../../../../shared/photos/sayDigitalSourceType';
import { sayDay } from '../../../components/sayDay';
import { useDesk } from '../../../state/DeskContext';
import { localDay } from '../../article/localTime';
import type { Paper } from './ContactSheet';

export interface SheetPagesProps {
  readonly pages: readonly (readonly Photo[])[];
  readonly title: string;
  readonly paper: Paper;
  readonly ref: Ref<HTMLDivElement>;
}

/** The pages of a contact sheet. They are only on paper. */
export function SheetPages({ pages, title, paper, ref }: SheetPagesProps) {
  const today = localDay(new Date());
  return (
    <div ref={ref} className={`contact-sheet contact-${paper}`} aria-hidden>
      {pages.map((photos, index) => (
        <div key={photos[0]?.id} className="contact-page">
          <div className="contact-head">
            <span>{title}: photos</span>
            <span>
              {sayDay(today)} · {index + 1} of {pages.length}
            </span>
          </div>
          <div className="contact-grid">
            {photos.map((photo) => (
              <Cell key={photo.id} photo={photo} today={today} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function Cell({ photo, today }: { readonly photo: Photo; readonly today: string }) {
  const { bridge } = useDesk();
  const rights = rightsOf(photo, today);
  const origin = sayDigitalSourceType(photo.digitalSourceType);
  return (
    <div className="contact-cell">
      <div className="contact-picture">
        <img src={bridge.photoUrl(photo.id, { width: 640 })} alt="" />
      </div>
      <div className="contact-file">{photo.fileName}</div>
      {rights === 'expired' && photo.rightsExpireOn && (
        <div className="contact-warning">Rights expired on {sayDay(photo.rightsExpireOn)}</div>
      )}
      {origin?.isMade && <div className="contact-warning">{origin.words}</div>}
      {photo.caption !== '' && <div className="contact-caption">{photo.caption}</div>}
      <div className="contact-credit">{photo.credit || 'No credit'}</div>
      {photo.usageTerms !== '' && <div className="contact-terms">{photo.usageTerms}</div>}
    </div>
  );
}
