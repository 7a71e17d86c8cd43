import type { AddedPhoto } from '../../../../shared/contract/photos';
import { photoFieldNames } from '../../../../shared/model/photoFieldNames';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { When } from '../../../components/When';
import { useCall } from '../../../state/useCall';
import { AlikePhotos } from './AlikePhotos';
import { fileSays } from './fileSays';
import { usePhoto } from './PhotoContext';
import { sayPhotoType } from './sayPhotoType';

/** What the original is, what it says of itself that the record does not, and what looks like it. */
export function FileTab() {
  const { photo } = usePhoto();
  const read = useCall('photos.metadata', { photoId: photo.id });
  return (
    <div className="photo-fields">
      <dl className="photo-facts">
        <dt>File name</dt>
        <dd>{photo.fileName}</dd>
        <dt>Original</dt>
        <dd>
          {sayPhotoType(photo.mediaType)}, {photo.width.toLocaleString('en-GB')} ×{' '}
          {photo.height.toLocaleString('en-GB')} pixels, kept as it is
        </dd>
        {photo.addedAt && (
          <>
            <dt>Added</dt>
            <dd>
              <When at={photo.addedAt} />
            </dd>
          </>
        )}
      </dl>
      {read.error && <Notice level="should">{read.error.message}</Notice>}
      {read.data?.doubts.map((doubt) => (
        <Notice key={doubt} level="should">
          {doubt}
        </Notice>
      ))}
      {read.data && <Differences file={read.data} />}
      {read.data && <AlikePhotos photos={read.data.alike} />}
    </div>
  );
}

function Differences({ file }: { readonly file: Pick<AddedPhoto, 'photo' | 'differences'> }) {
  const { photo, set, isReadOnly } = usePhoto();
  const different = fileSays(photo, file.photo, file.differences);
  if (different.length === 0) {
    return <p className="soft">The record says of it what the file says of itself.</p>;
  }
  return (
    <section aria-label="What the file says otherwise" className="photo-differences">
      <h3 className="photo-section-title">What the file says otherwise</h3>
      {different.map(({ field, record, said }) => (
        <div key={field} className="photo-difference">
          <h4 className="photo-difference-field">{photoFieldNames[field]}</h4>
          <p className="photo-difference-record">
            Record: {record === '' ? <span className="soft">nothing</span> : record}
          </p>
          <ul>
            {said.map(({ block, value, to, isRecord }) => (
              <li key={block} className="photo-said">
                <span className="photo-said-block">{block}</span>
                <span className="photo-said-value">{value}</span>
                {isRecord ? (
                  <span className="soft">in use</span>
                ) : (
                  to &&
                  !isReadOnly && (
                    <Button
                      look="quiet"
                      aria-label={`Use this value: ${photoFieldNames[field]} from ${block}`}
                      onPress={() => set(to, `Take ${photoFieldNames[field].toLowerCase()} from the file`)}
                    >
                      Use this value
                    </Button>
                  )
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
