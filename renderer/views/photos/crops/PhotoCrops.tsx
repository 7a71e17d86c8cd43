import type { PhotoId } from '../../../../shared/model/ids';
import { Notice } from '../../../components/Notice';
import { CropEditor } from '../../../components/photo/CropEditor';
import { useDesk } from '../../../state/DeskContext';
import { useOpenPhoto } from '../useOpenPhoto';
import { useSetPhoto } from '../useSetPhoto';

/** The focal point and the crops of a photo's record: wherever it is used, they are these. */
export function PhotoCrops({ photoId }: { readonly photoId: PhotoId }) {
  const { bridge, workspace } = useDesk();
  const opened = useOpenPhoto(photoId);
  const set = useSetPhoto(photoId);
  if (opened.is === 'loading') return null;
  if (opened.is !== 'open') return <Notice level="must">{opened.why}</Notice>;
  return (
    <CropEditor
      key={photoId}
      photo={opened.photo}
      address={bridge.photoUrl(photoId, { width: 1280 })}
      smallAddress={bridge.photoUrl(photoId, { width: 640 })}
      isReadOnly={workspace.readOnly}
      onChange={set}
    />
  );
}
