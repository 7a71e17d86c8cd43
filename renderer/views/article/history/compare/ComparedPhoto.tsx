import type { ReactNode } from 'react';
import type { ComparedBlock } from '../../../../../shared/compare/bodyComparison';
import { useDesk } from '../../../../state/DeskContext';
import { PhotoFrame } from './PhotoFrame';

interface ComparedPhotoProps {
  readonly block: ComparedBlock;
  /** Its caption. */
  readonly children: ReactNode;
}

/** A photo among the text; where it was replaced, the one that was there stands before it. */
export function ComparedPhoto({ block, children }: ComparedPhotoProps) {
  const { bridge } = useDesk();
  const { photoId, credit, altText } = block.face.attrs;
  const was = 'was' in block ? block.was.attrs.photoId : photoId;
  const url = (id: unknown): string | null => (typeof id === 'string' ? bridge.photoUrl(id as never) : null);
  return (
    <figure className="compared-photo">
      <div className="compared-photos">
        {was !== photoId && <PhotoFrame is="deleted" url={url(was)} altText="" />}
        <PhotoFrame
          is={was !== photoId || block.is === 'inserted' ? 'inserted' : block.is === 'deleted' ? 'deleted' : 'same'}
          url={url(photoId)}
          altText={String(altText ?? '')}
        />
      </div>
      <figcaption>
        {children}
        {credit !== '' && <span className="soft"> {String(credit)}</span>}
      </figcaption>
    </figure>
  );
}
