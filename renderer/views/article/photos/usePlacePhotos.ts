import { Fragment, Slice } from 'prosemirror-model';
import { dropPoint } from 'prosemirror-transform';
import { useCallback } from 'react';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import type { PhotoId } from '../../../../shared/model/ids';
import { useDesk } from '../../../state/DeskContext';
import { useDispatch } from '../../../state/useDispatch';
import { useAddPhotos } from '../../photos/adding/useAddPhotos';
import type { BodyEditor } from '../body/bodyEditor';
import { useOpened } from '../OpenArticle';

/** Where photos come to stand: as the lead, at a position of the body, or wherever the article has room for them. */
export type PhotoPlace =
  | { readonly is: 'lead' }
  | { readonly is: 'body'; readonly at: number }
  | { readonly is: 'anywhere' };

/** Takes files into the vault and gives the article what came in. */
export type PlacePhotos = (files: Promise<readonly File[]>, place: PhotoPlace) => Promise<void>;

export function usePlacePhotos(editor: BodyEditor | null): PlacePhotos {
  const { store } = useDesk();
  const { id } = useOpened();
  const add = useAddPhotos();
  const setLead = useSetLeadPhoto();
  return useCallback(
    async (files, place) => {
      const result = await add(files);
      if (!result) return;
      const photos = result.added.map(({ photo }) => photo);
      store.take({ photos });
      const photoIds = photos.map((photo) => photo.id);
      const lead = store.state.newsroom.articles[id]?.leadPhoto;
      const leads = place.is === 'lead' || (place.is === 'anywhere' && !lead?.photoId);
      const [first, ...others] = photoIds;
      if (leads && first) setLead(first);
      const inBody = leads ? others : photoIds;
      if (inBody.length > 0 && editor) insertPhotos(editor, inBody, place.is === 'body' ? place.at : undefined);
    },
    [store, id, add, setLead, editor],
  );
}

/** Gives the article its lead photo. What was written for one that was wanted stays with it. */
export function useSetLeadPhoto(): (photoId: PhotoId) => void {
  const { store } = useDesk();
  const { id } = useOpened();
  const dispatch = useDispatch();
  return useCallback(
    (photoId) => {
      const was = store.state.newsroom.articles[id]?.leadPhoto;
      if (was === undefined || was?.photoId === photoId) return;
      const texts = was?.photoId === null ? was : { caption: '', credit: '', altText: '' };
      dispatch([{ type: 'article.leadPhotoSet', articleId: id, was, to: { ...texts, photoId } }], 'Set lead photo');
    },
    [store, id, dispatch],
  );
}

/** Puts photos in the body, each as a block with the caption of its record, at a position or else at the end. */
function insertPhotos({ view }: BodyEditor, photoIds: readonly PhotoId[], at: number | undefined): void {
  const { doc, tr } = view.state;
  const blocks = photoIds.map((photoId) => bodyNodes.nodes.photo.create({ photoId }));
  const slice = new Slice(Fragment.fromArray(blocks), 0, 0);
  const wanted = Math.min(at ?? doc.content.size, doc.content.size);
  view.dispatch(tr.insert(dropPoint(doc, wanted, slice) ?? doc.content.size, blocks).scrollIntoView());
}
