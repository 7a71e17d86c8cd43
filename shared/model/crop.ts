import { z } from 'zod';

/** The shapes that a photo is shown in on the site, width to height. */
export const cropShapes = ['16:9', '3:2', '4:3', '1:1', '3:4'] as const;
export const cropShapeSchema = z.enum(cropShapes);
export type CropShape = z.infer<typeof cropShapeSchema>;

const share = z.number().min(0).max(1);

/** What the eye is to be led to: shares of the width and the height of the upright photo, from its upper left corner. */
export const focalPointSchema = z.object({ x: share, y: share }).readonly();
export type FocalPoint = z.infer<typeof focalPointSchema>;

/** Part of a photo: shares of the width and the height of the upright photo, from its upper left corner. */
export const cropSchema = z
  .object({ x: share, y: share, width: share.gt(0), height: share.gt(0) })
  .refine(
    ({ x, y, width, height }) => x + width <= 1.000_001 && y + height <= 1.000_001,
    'A crop lies within its photo',
  )
  .readonly();
export type Crop = z.infer<typeof cropSchema>;

/** The crops that were set by hand; the others follow from the focal point, as `cropOf` says. */
export const cropsSchema = z.partialRecord(cropShapeSchema, cropSchema).readonly();
export type Crops = z.infer<typeof cropsSchema>;
