import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import type { PhotoId } from '../../../../shared/model/ids';
import { everyPhoto } from '../../../../shared/model/photoQuery';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { EmptyState } from '../../../components/EmptyState';
import { SearchField } from '../../../components/SearchField';
import { useDesk } from '../../../state/DeskContext';
import { useCall } from '../../../state/useCall';
import { useSettled } from '../../../state/useSettled';
import './PhotoChooser.css';

/** Milliseconds of quiet after which the photos follow what is typed. */
const searchAfter = 120;
/** Photos shown at once; searching narrows them down. */
const most = 60;

export interface PhotoChooserProps {
  readonly onChoose: (photoId: PhotoId) => void;
  readonly onClose: () => void;
}

/** Finds a photo of the desk by the words of its record, and chooses it. */
export function PhotoChooser({ onChoose, onClose }: PhotoChooserProps) {
  const { bridge } = useDesk();
  const [text, setText] = useState('');
  const query = { ...everyPhoto, text: useSettled(text, searchAfter) };
  const { data: page, error } = useCall('photos.list', { ...query, offset: 0, limit: most });
  const choose = (photoId: PhotoId): void => {
    onChoose(photoId);
    onClose();
  };
  return (
    <Dialog
      isOpen
      title="Choose a photo"
      onClose={onClose}
      className="photo-chooser"
      actions={<Button onPress={onClose}>Cancel</Button>}
    >
      <SearchField label="Find a photo" value={text} onChange={setText} autoFocus />
      <GridList
        aria-label="Photos"
        layout="grid"
        className="photo-chooser-grid"
        items={page?.rows ?? []}
        onAction={(key) => {
          const photo = page?.rows.find(({ id }) => id === key);
          if (photo) choose(photo.id);
        }}
        renderEmptyState={() => (
          <EmptyState
            title={error ? 'The photos cannot be shown' : text === '' ? 'No photos yet' : 'No photo is found'}
          >
            {error ? error.message : text === '' ? 'Drop a photo on the article to add it.' : 'Look for other words.'}
          </EmptyState>
        )}
      >
        {({ id, caption, fileName, credit }) => (
          <GridListItem id={id} textValue={caption || fileName} className="photo-chooser-photo">
            <img src={bridge.photoUrl(id, { width: 320 })} alt="" loading="lazy" decoding="async" />
            <span className="photo-chooser-caption">{caption || fileName}</span>
            <span className="photo-chooser-credit">{credit}</span>
          </GridListItem>
        )}
      </GridList>
      {page && page.total > most && (
        <p className="soft small">
          The newest {most} of {page.total.toLocaleString('en-GB')} are shown. Type to find others.
        </p>
      )}
    </Dialog>
  );
}
