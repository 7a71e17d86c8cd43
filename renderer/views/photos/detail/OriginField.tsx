import { photoFieldNames } from '../../../../shared/model/photoFieldNames';
import { digitalSourceTypes, sayDigitalSourceType } from '../../../../shared/photos/sayDigitalSourceType';
import { Select } from '../../../components/Select';
import { usePhoto } from './PhotoContext';

const notSaid = 'not-said';

/** How the picture was made, in words: readers are told of what no camera saw. */
export function OriginField() {
  const { photo, set, isReadOnly } = usePhoto();
  const { digitalSourceType: now } = photo;
  const names: readonly string[] = digitalSourceTypes;
  const known = now === '' || names.includes(now) ? names : [...names, now];
  return (
    <Select
      label={photoFieldNames.digitalSourceType}
      options={[
        { id: notSaid, label: 'Not said' },
        ...known.map((name) => ({ id: name, label: sayDigitalSourceType(name)?.words ?? name })),
      ]}
      value={now === '' ? notSaid : now}
      onChange={(to) => set({ digitalSourceType: to === notSaid ? '' : to }, 'Set the digital source type')}
      isDisabled={isReadOnly}
    />
  );
}
