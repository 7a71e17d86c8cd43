import type { Crop, FocalPoint } from '../../../shared/model/crop';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** "32 % from the left, 41 % from the top" */
export function sayPlace({ x, y }: FocalPoint): string {
  return `${percent(x)} from the left, ${percent(y)} from the top`;
}

/** "80 % wide, 10 % from the left, 0 % from the top" */
export function sayCrop(crop: Crop): string {
  return `${percent(crop.width)} wide, ${sayPlace(crop)}`;
}
