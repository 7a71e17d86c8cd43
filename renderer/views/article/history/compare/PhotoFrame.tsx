import { ImageOff } from 'lucide-react';
import { classes } from '../../../../components/classes';
import './ComparedPhoto.css';

export interface PhotoFrameProps {
  readonly is: 'same' | 'inserted' | 'deleted';
  /** Null for a photo that is wanted and not there yet. */
  readonly url: string | null;
  readonly altText: string;
}

/** A photo in a comparison, marked as words are. */
export function PhotoFrame({ is, url, altText }: PhotoFrameProps) {
  return (
    <div className={classes('compared-frame', `compared-frame-${is}`)}>
      {url === null ? (
        <p className="compared-frame-none">
          <ImageOff size={16} strokeWidth={1.5} aria-hidden /> Photo wanted
        </p>
      ) : (
        <img src={url} alt={altText} />
      )}
      {is !== 'same' && <p className="compared-frame-note">{is === 'inserted' ? 'Put in' : 'Taken out'}</p>}
    </div>
  );
}
