import { Images, SearchX } from 'lucide-react';
import type { PhotoQuery } from '../../../../shared/model/photoQuery';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { conditionsOf } from '../photoSearch';

export interface NoPhotosProps {
  readonly search: PhotoQuery;
  /** Undefined where nothing can be added. */
  readonly onAdd: (() => void) | undefined;
  readonly onClear: () => void;
}

/** What to do when there are no photos, or none is found. */
export function NoPhotos({ search, onAdd, onClear }: NoPhotosProps) {
  const words = search.text.trim();
  if (words !== '' || conditionsOf(search).length > 0) {
    return (
      <EmptyState
        icon={SearchX}
        title={words === '' ? 'No photo is like this' : `No photo has “${words}”`}
        actions={<Button onPress={onClear}>Show all photos</Button>}
      >
        {words === ''
          ? 'Every condition above must hold. Take one away.'
          : 'Captions, credits, names, places, persons, keywords and file names were searched. Try fewer words, or the beginning of a word.'}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={Images}
      title="No photos yet"
      actions={
        onAdd && (
          <Button look="primary" onPress={onAdd}>
            Add photos…
          </Button>
        )
      }
    >
      {onAdd
        ? 'Drop photos or a whole folder here, paste a picture, or choose files: JPEG, PNG, WebP, AVIF, TIFF, and HEIC where this computer can read it. Captions, credits, rights, persons, places and keywords are read from their metadata. The originals are kept as they are.'
        : 'This folder is open for reading only, so none can be added here.'}
    </EmptyState>
  );
}
