import { useState } from 'react';
import type { PhotoId } from '../../../../shared/model/ids';
import type { Photo } from '../../../../shared/model/photo';
import { Notice } from '../../../components/Notice';
import { Tabs } from '../../../components/Tabs';
import { useDesk, useStore } from '../../../state/DeskContext';
import { useCall } from '../../../state/useCall';
import { PhotoCrops } from '../crops/PhotoCrops';
import { useOpenPhoto } from '../useOpenPhoto';
import { useSetPhoto } from '../useSetPhoto';
import { DetailsTab } from './DetailsTab';
import { FileTab } from './FileTab';
import { PhotoContext } from './PhotoContext';
import { PhotoNotices } from './PhotoNotices';
import { sayPhotoType } from './sayPhotoType';
import { TextsTab } from './TextsTab';
import { UsesTab } from './UsesTab';
import './PhotoDetail.css';

type TabId = 'texts' | 'details' | 'crops' | 'uses' | 'file';

/** Pixels that the picture beside the grid is wide at most. */
const largeWidth = 1280;

/** A photo with all that the desk knows of it, beside the grid. The tab stays the same from one photo to the next. */
export function PhotoDetail({ photoId }: { readonly photoId: PhotoId }) {
  const [tab, setTab] = useState<TabId>('texts');
  // The photo before stays until this one is there, or the pane would flicker at each step through the grid.
  const [shownId, setShownId] = useState(photoId);
  const opened = useOpenPhoto(photoId);
  if (opened.is !== 'loading' && shownId !== photoId) setShownId(photoId);
  const photo = useStore(({ newsroom }) => newsroom.photos[shownId]);
  const set = useSetPhoto(shownId);
  const { workspace } = useDesk();
  if (opened.is === 'missing' || opened.is === 'failed') return <Notice level="must">{opened.why}</Notice>;
  if (!photo) return null;
  return (
    <PhotoContext value={{ photo, set, isReadOnly: workspace.readOnly }}>
      {/* Keyed, so that no field takes the undo of one photo over to another. */}
      <section aria-label="Photo" className="photo-detail" key={photo.id}>
        <header className="photo-detail-bar">
          <h2 className="photo-detail-name">{photo.fileName}</h2>
          <span className="photo-detail-size">
            {photo.width.toLocaleString('en-GB')} × {photo.height.toLocaleString('en-GB')}{' '}
            {sayPhotoType(photo.mediaType)}
          </span>
        </header>
        {tab !== 'crops' && <Picture photo={photo} />}
        <DetailTabs tab={tab} onTab={setTab} photoId={photo.id} />
      </section>
    </PhotoContext>
  );
}

interface DetailTabsProps {
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
  readonly photoId: PhotoId;
}

function DetailTabs({ tab, onTab, photoId }: DetailTabsProps) {
  const uses = useCall('photos.uses', { photoId });
  const count = uses.data?.length ?? 0;
  return (
    <Tabs<TabId>
      label="Photo"
      selected={tab}
      onSelect={onTab}
      className="photo-detail-tabs"
      tabs={[
        {
          id: 'texts',
          label: 'Texts and rights',
          content: (
            <>
              <PhotoNotices />
              <TextsTab />
            </>
          ),
        },
        { id: 'details', label: 'Details', content: <DetailsTab /> },
        { id: 'crops', label: 'Crops', content: <PhotoCrops photoId={photoId} /> },
        {
          id: 'uses',
          label: count === 0 ? 'Not used' : `Used in ${count.toLocaleString('en-GB')}`,
          content: <UsesTab />,
        },
        { id: 'file', label: 'File', content: <FileTab /> },
      ]}
    />
  );
}

function Picture({ photo }: { readonly photo: Photo }) {
  const { bridge } = useDesk();
  return (
    <div className="photo-detail-picture">
      <img
        src={bridge.photoUrl(photo.id, { width: largeWidth })}
        alt={photo.altText || 'The photo, not described yet'}
        width={photo.width}
        height={photo.height}
      />
    </div>
  );
}
