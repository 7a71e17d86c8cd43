import { useCallback } from 'react';
import { sameValue } from '../../../shared/changes/sameValue';
import type { PhotoId } from '../../../shared/model/ids';
import type { Photo, PhotoFields } from '../../../shared/model/photo';
import { useDesk } from '../../state/DeskContext';
import { useDispatch } from '../../state/useDispatch';

/** Sets fields of a photo's record. Deeds of one `sitting`, such as letters typed, are one to Undo. */
export type SetPhoto = (to: PhotoFields, deed: string, sitting?: string) => void;

/** How to set fields of a photo that is in the store. Setting what is there already does nothing. */
export function useSetPhoto(photoId: PhotoId): SetPhoto {
  const { store } = useDesk();
  const dispatch = useDispatch();
  return useCallback(
    (to, deed, sitting) => {
      const photo = store.state.newsroom.photos[photoId];
      if (!photo) return;
      const fields = Object.keys(to) as (keyof PhotoFields & keyof Photo)[];
      const was: PhotoFields = Object.fromEntries(fields.map((field) => [field, photo[field]]));
      if (!sameValue(was, to)) dispatch([{ type: 'photo.fieldsSet', photoId, was, to }], deed, sitting);
    },
    [store, dispatch, photoId],
  );
}
