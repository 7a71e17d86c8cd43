import { photoFieldNames } from '../../../../shared/model/photoFieldNames';
import { Field } from '../../../components/Field';
import { useSitting } from '../useSitting';
import { usePhoto } from './PhotoContext';

/** The last day on which the photo may be shown. */
export function RightsField() {
  const { photo, set, isReadOnly } = usePhoto();
  const sitting = useSitting();
  return (
    <Field
      label={photoFieldNames.rightsExpireOn}
      type="date"
      value={photo.rightsExpireOn ?? ''}
      onChange={(day) => set({ rightsExpireOn: day || null }, 'Set the end of the rights', sitting.name())}
      onFocus={sitting.begin}
      isReadOnly={isReadOnly}
      description="The last day on which it may be shown; empty where there is none"
    />
  );
}
