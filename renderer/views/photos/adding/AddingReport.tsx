import { useState } from 'react';
import type { AddedPhoto } from '../../../../shared/contract/photos';
import type { PhotoId } from '../../../../shared/model/ids';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import type { AddedPhotos } from '../../../state/addPhotos';
import { sayPhotos } from '../photoSearch';
import { AlikeDialog } from './AlikeDialog';
import { alikePairs, nothingDecided } from './alikePairs';
import { sayAdded } from './sayAdded';

export interface AddingReportProps {
  readonly result: AddedPhotos;
  readonly onShow: (photoId: PhotoId) => void;
  readonly onDismiss: () => void;
}

/** What became of the files: how many came in, why others did not, and which look like photos that were here. */
export function AddingReport({ result, onShow, onDismiss }: AddingReportProps) {
  const { added, notAdded } = result;
  const [compares, setCompares] = useState(false);
  const [decisions, setDecisions] = useState(nothingDecided);
  const pairs = alikePairs(added, decisions);
  const doubtful = added.filter(({ isNew, doubts, differences }) => isNew && doubts.length + differences.length > 0);
  return (
    <Notice
      role="status"
      level={notAdded.length > 0 ? 'should' : 'ok'}
      title={sayAdded(result)}
      onDismiss={onDismiss}
      className="adding-report"
    >
      {notAdded.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <ul className="adding-reasons" aria-label="Files that did not come in" tabIndex={0}>
          {notAdded.map(({ fileName, why }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: folders may hold files of the same name
            <li key={place}>
              <span className="adding-file">{fileName}</span> {why}
            </li>
          ))}
        </ul>
      )}
      {pairs.length > 0 && (
        <p className="adding-more">
          {pairs.length === 1
            ? `“${pairs[0]?.added.photo.fileName}” looks like a photo that is here.`
            : `${pairs.length.toLocaleString('en-GB')} look like photos that are here.`}{' '}
          <Button onPress={() => setCompares(true)}>Compare…</Button>
        </p>
      )}
      {doubtful.length > 0 && <Doubtful photos={doubtful} onShow={onShow} />}
      {compares && (
        <AlikeDialog pairs={pairs} onDecide={(become) => setDecisions(become)} onClose={() => setCompares(false)} />
      )}
    </Notice>
  );
}

interface DoubtfulProps {
  readonly photos: readonly AddedPhoto[];
  readonly onShow: (photoId: PhotoId) => void;
}

/** Leads to photos whose metadata do not agree, or could not all be read. */
function Doubtful({ photos, onShow }: DoubtfulProps) {
  const shown = photos.slice(0, 3);
  return (
    <p className="adding-more">
      The metadata of {sayPhotos(photos.length)} do not agree, or could not all be read:{' '}
      {shown.map(({ photo }) => (
        <Button key={photo.id} look="quiet" className="adding-photo" onPress={() => onShow(photo.id)}>
          {photo.fileName}
        </Button>
      ))}
      {photos.length > shown.length && <span>and {(photos.length - shown.length).toLocaleString('en-GB')} more</span>}
    </p>
  );
}
