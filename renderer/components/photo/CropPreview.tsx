import type { CropShape } from '../../../shared/model/crop';
import { type Cropped, cropOf, ratioOf } from '../../../shared/photos/cropOf';
import './CropPreview.css';

export interface CropPreviewProps {
  readonly photo: Cropped;
  readonly shape: CropShape;
  /** The address of the whole photo; a small copy will do. */
  readonly address: string;
}

/** What readers see of a photo in a shape. It is as wide as its place. */
export function CropPreview({ photo, shape, address }: CropPreviewProps) {
  const { x, y, width, height } = cropOf(photo, shape);
  const percent = (share: number): string => `${share * 100}%`;
  return (
    <div className="crop-preview" style={{ aspectRatio: ratioOf(shape) }}>
      <img
        src={address}
        alt=""
        draggable={false}
        style={{
          width: percent(1 / width),
          height: percent(1 / height),
          left: percent(-x / width),
          top: percent(-y / height),
        }}
      />
    </div>
  );
}
