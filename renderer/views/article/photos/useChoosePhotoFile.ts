import { useCallback } from 'react';
import { chosenFiles } from '../../../state/droppedFiles';
import type { PhotoPlace, PlacePhotos } from './usePlacePhotos';

/** Lets the editor choose pictures in the system's own dialog, for a place in the article. */
export function useChoosePhotoFile(placePhotos: PlacePhotos): (place: PhotoPlace) => void {
  return useCallback(
    (place) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = 'image/*';
      input.addEventListener('change', () => {
        const files = chosenFiles(input.files);
        if (files.length > 0) void placePhotos(Promise.resolve(files), place);
      });
      input.click();
    },
    [placePhotos],
  );
}
