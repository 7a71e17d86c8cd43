import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PhotoId } from '../../../shared/model/ids';
import type { Photo } from '../../../shared/model/photo';
import { callOptions } from '../../state/callOptions';
import { useDesk, useStore } from '../../state/DeskContext';

/** How far the opening of a photo's record is. `missing` and `failed` say why in a sentence. */
export type OpenedPhoto =
  | { readonly is: 'loading' }
  | { readonly is: 'open'; readonly photo: Photo }
  | { readonly is: 'missing'; readonly why: string }
  | { readonly is: 'failed'; readonly why: string };

/**
 * Brings a photo's record into the store, where it is not yet. Once it is there, what this window and others do to it
 * comes there by itself.
 */
export function useOpenPhoto(photoId: PhotoId): OpenedPhoto {
  const { bridge, store } = useDesk();
  const open = useStore(({ newsroom }) => newsroom.photos[photoId]);
  const asked = useQuery({
    ...callOptions(bridge, 'photos.get', { photoIds: [photoId] }),
    placeholderData: keepPreviousData,
    enabled: open === undefined,
  });
  const found = asked.isPlaceholderData ? undefined : asked.data?.[0];
  useEffect(() => {
    if (found && !store.state.newsroom.photos[photoId]) store.take({ photos: [found] });
  }, [found, store, photoId]);

  if (open) return { is: 'open', photo: open };
  if (asked.error) return { is: 'failed', why: asked.error.message };
  if (found === null) return { is: 'missing', why: 'This photo is not in the workspace any more.' };
  return { is: 'loading' };
}
