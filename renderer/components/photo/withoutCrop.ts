import type { CropShape, Crops } from '../../../shared/model/crop';

/** The crops but that one. */
export function withoutCrop(crops: Crops, shape: CropShape): Crops {
  const { [shape]: _gone, ...others } = crops;
  return others;
}
