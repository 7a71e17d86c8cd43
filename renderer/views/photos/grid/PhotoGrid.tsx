import type { PhotoId } from '../../../../shared/model/ids';
import type { PhotoQuery } from '../../../../shared/model/photoQuery';
import { Notice } from '../../../components/Notice';
import { NoPhotos } from './NoPhotos';
import { usePhotoHead } from './usePhotoHead';
import type { PhotoPicking } from './usePhotoPicking';
import { VirtualPhotos } from './VirtualPhotos';

export interface PhotoGridProps {
  readonly search: PhotoQuery;
  /** The photo that is shown beside the grid. */
  readonly selectedId: PhotoId | null;
  /** A photo to be brought into sight, wherever it is; null once it is, or when there is none. */
  readonly soughtId: PhotoId | null;
  /** Enter or a double press. */
  readonly onOpen: (photoId: PhotoId) => void;
  /** The cursor came to that photo. */
  readonly onSelect: (photoId: PhotoId) => void;
  readonly picking: PhotoPicking;
  readonly onAdd: (() => void) | undefined;
  readonly onClear: () => void;
}

/** Photos, however many there are: only those in sight are asked for and drawn. */
export function PhotoGrid(props: PhotoGridProps) {
  const { search, onAdd, onClear } = props;
  const head = usePhotoHead(search);
  if (head.error) return <Notice level="must">{head.error.message}</Notice>;
  if (!head.data) return null;
  if (head.data.total === 0) return <NoPhotos search={search} onAdd={onAdd} onClear={onClear} />;
  return <VirtualPhotos {...props} head={head.data} />;
}
