import { createContext, use } from 'react';
import type { Photo } from '../../../../shared/model/photo';
import type { SetPhoto } from '../useSetPhoto';

/** The photo whose record is shown, and how its fields are set. */
export interface ShownPhoto {
  readonly photo: Photo;
  readonly set: SetPhoto;
  readonly isReadOnly: boolean;
}

export const PhotoContext = createContext<ShownPhoto | null>(null);

export function usePhoto(): ShownPhoto {
  const shown = use(PhotoContext);
  if (!shown) throw new Error('This view must stand inside a PhotoContext');
  return shown;
}
