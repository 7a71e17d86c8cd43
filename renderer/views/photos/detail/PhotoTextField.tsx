import type { ReactNode } from 'react';
import { photoFieldNames } from '../../../../shared/model/photoFieldNames';
import { FollowingField } from '../../article/inspector/FollowingField';
import { useSitting } from '../useSitting';
import { usePhoto } from './PhotoContext';

/** The details of a photo that are one text. */
export type PhotoTextName = Exclude<
  keyof typeof photoFieldNames,
  'creators' | 'persons' | 'organisations' | 'keywords' | 'rightsExpireOn' | 'digitalSourceType'
>;

export interface PhotoTextFieldProps {
  readonly name: PhotoTextName;
  readonly description?: ReactNode;
}

/** One text of a photo's record. It is set as it is typed; Undo takes back what was typed in one visit. */
export function PhotoTextField({ name, description }: PhotoTextFieldProps) {
  const { photo, set, isReadOnly } = usePhoto();
  const sitting = useSitting();
  const label = photoFieldNames[name];
  return (
    <FollowingField
      label={label}
      value={photo[name]}
      onChange={(to) => set({ [name]: to }, `Set ${label.toLowerCase()}`, sitting.name())}
      onFocus={sitting.begin}
      isReadOnly={isReadOnly}
      description={description}
    />
  );
}
