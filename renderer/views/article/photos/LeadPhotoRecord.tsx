import { Crop } from 'lucide-react';
import { useState } from 'react';
import type { LeadPhoto } from '../../../../shared/model/article';
import type { PhotoId } from '../../../../shared/model/ids';
import { textsOfUse } from '../../../../shared/model/photoUse';
import { rightsOf, sayExpiry } from '../../../../shared/photos/rightsOf';
import { sayDigitalSourceType } from '../../../../shared/photos/sayDigitalSourceType';
import { hashOf } from '../../../app/route';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { Notice } from '../../../components/Notice';
import { sayDay } from '../../../components/sayDay';
import { useDesk } from '../../../state/DeskContext';
import { useCall } from '../../../state/useCall';
import { counted } from '../../bundles/counted';
import { PhotoCrops } from '../../photos/crops/PhotoCrops';
import { useOpenPhoto } from '../../photos/useOpenPhoto';
import { localDay } from '../localTime';
import { UseText } from './UseText';
import './LeadPhotoRecord.css';

export interface LeadPhotoRecordProps {
  readonly lead: LeadPhoto;
  readonly photoId: PhotoId;
  readonly onUse: (to: LeadPhoto, deed?: string) => void;
  readonly isReadOnly: boolean;
  readonly language: string;
}

/** The photo that leads the article: its picture, its texts, its rights, and where else it is used. */
export function LeadPhotoRecord({ lead, photoId, ...use }: LeadPhotoRecordProps) {
  const { bridge } = useDesk();
  const opened = useOpenPhoto(photoId);
  const uses = useCall('photos.uses', { photoId }).data;
  const [isCropping, setIsCropping] = useState(false);
  if (opened.is === 'loading') return null;
  if (opened.is !== 'open') return <Notice level="must">{opened.why}</Notice>;

  const { photo } = opened;
  const today = localDay(new Date());
  const expiry = sayExpiry(photo.rightsExpireOn, today, sayDay);
  const origin = sayDigitalSourceType(photo.digitalSourceType);
  const elsewhere = Math.max(0, (uses?.length ?? 0) - 1);
  const text = { lead, photo, ...use };
  return (
    <>
      <img
        src={bridge.photoUrl(photoId, { width: 640 })}
        alt={textsOfUse(lead, photo).altText || 'The lead photo, not described yet'}
        className="photo-preview"
      />
      <div className="lead-photo-line" data-field="rights">
        <a href={hashOf({ screen: 'photos', photoId })}>All of its record</a>
        {elsewhere > 0 && <span className="soft">also in {counted(elsewhere, 'article', 'articles')}</span>}
        <Button look="quiet" onPress={() => setIsCropping(true)}>
          <Crop size={16} strokeWidth={1.5} aria-hidden />
          Crop…
        </Button>
      </div>
      {expiry && <Notice level={expiry.isExpired ? 'must' : 'should'}>{expiry.words}.</Notice>}
      {origin?.isMade && <Notice level="plain">{origin.words}.</Notice>}
      {rightsOf(photo, today) === 'no usage terms' && photo.credit === '' && (
        <Notice level="should">Neither a credit nor usage terms are known.</Notice>
      )}
      <UseText {...text} field="caption" label="Caption" description="Who and what, where and when" />
      <UseText {...text} field="credit" label="Credit" description="Who took it, or whose it is" />
      <UseText
        {...text}
        field="altText"
        label="Alt text"
        description="What is to be seen, for those who do not see it"
      />
      {isCropping && (
        <Dialog
          isOpen
          title="Focal point and crops"
          className="lead-photo-crops"
          onClose={() => setIsCropping(false)}
          actions={
            <Button look="primary" onPress={() => setIsCropping(false)}>
              Done
            </Button>
          }
        >
          <PhotoCrops photoId={photoId} />
        </Dialog>
      )}
    </>
  );
}
