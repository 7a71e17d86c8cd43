import { Crosshair } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { cropShapes } from '../../../shared/model/crop';
import type { Cropped } from '../../../shared/photos/cropOf';
import { Button } from '../Button';
import { classes } from '../classes';
import { CropPreview } from './CropPreview';
import { CropStage } from './CropStage';
import { type CropFields, type CropSubject, subjectOf } from './cropSubject';
import { withoutCrop } from './withoutCrop';
import './CropEditor.css';

export interface CropEditorProps {
  readonly photo: Cropped;
  /** The address of the whole photo, in a size to work on, and in a small one. */
  readonly address: string;
  readonly smallAddress: string;
  readonly isReadOnly: boolean;
  /** `sitting` is the same for what is to be undone together, such as several presses of an arrow key. */
  readonly onChange: (to: CropFields, deed: string, sitting?: string) => void;
}

/**
 * Sets what the eye is to be led to and what is shown of a photo in each shape, on the photo itself, by mouse or by arrow
 * keys. All shapes are seen together, as readers will see them.
 */
export function CropEditor({ photo, address, smallAddress, isReadOnly, onChange }: CropEditorProps) {
  const [subject, setSubject] = useState<CropSubject>('focal point');
  /** What is being drawn with the mouse, and not set yet. */
  const [draft, setDraft] = useState<CropFields | null>(null);
  const shown: Cropped = { ...photo, ...draft };

  return (
    <div className="crop-editor">
      <CropStage
        photo={shown}
        address={address}
        subject={subject}
        isReadOnly={isReadOnly}
        onDraft={setDraft}
        onChange={onChange}
      />
      <SubjectNote photo={photo} subject={subject} isReadOnly={isReadOnly} onChange={onChange} />
      <ToggleButtonGroup
        aria-label="Focal point and crops"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[subject]}
        onSelectionChange={(keys) => setSubject(subjectOf(keys))}
        className="crop-choices"
      >
        <ToggleButton id="focal point" className="crop-choice crop-choice-point">
          <span className="crop-choice-icon">
            <Crosshair size={16} strokeWidth={1.5} aria-hidden />
          </span>
          <span className="crop-choice-name">Focal point</span>
        </ToggleButton>
        {cropShapes.map((shape) => (
          <ToggleButton
            key={shape}
            id={shape}
            aria-label={photo.crops[shape] ? `${shape}, set by hand` : shape}
            className="crop-choice"
          >
            <CropPreview photo={shown} shape={shape} address={smallAddress} />
            <span className={classes('crop-choice-name', photo.crops[shape] && 'crop-choice-own')}>{shape}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

interface SubjectNoteProps extends Pick<CropEditorProps, 'photo' | 'isReadOnly' | 'onChange'> {
  readonly subject: CropSubject;
}

/** Says how what is worked on came to be, and takes it back to what follows by itself. */
function SubjectNote({ photo, subject, isReadOnly, onChange }: SubjectNoteProps) {
  if (subject === 'focal point') {
    const isSet = photo.focalPoint !== null;
    return (
      <div className="crop-note">
        <p>
          {isSet
            ? 'Shapes without a crop of their own follow it.'
            : 'Press on what matters: until then shapes show the middle.'}
        </p>
        {isSet && !isReadOnly && (
          <Button look="quiet" onPress={() => onChange({ focalPoint: null }, 'Remove the focal point')}>
            Remove it
          </Button>
        )}
      </div>
    );
  }
  const isOwn = photo.crops[subject] !== undefined;
  return (
    <div className="crop-note">
      <p>
        {isOwn ? `${subject} was set by hand.` : `${subject} follows from the focal point. Draw it to set it by hand.`}
      </p>
      {isOwn && !isReadOnly && (
        <Button
          look="quiet"
          onPress={() => onChange({ crops: withoutCrop(photo.crops, subject) }, `Crop ${subject} from the focal point`)}
        >
          From the focal point
        </Button>
      )}
    </div>
  );
}
