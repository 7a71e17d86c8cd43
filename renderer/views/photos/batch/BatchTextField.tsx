import type { Photo } from '../../../../shared/model/photo';
import { photoFieldNames } from '../../../../shared/model/photoFieldNames';
import { Checkbox } from '../../../components/Checkbox';
import { Field } from '../../../components/Field';
import { type BatchText, commonText } from './batch';
import { sayCommon } from './sayBatch';

export interface BatchTextFieldProps {
  readonly name: BatchText;
  /** The photos it is set on; null when they are too many to look at, or on the way. */
  readonly photos: readonly Photo[] | null;
  /** Undefined while the text stays as it is on each. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A text that is to be the same on many photos, once it is ticked. */
export function BatchTextField({ name, photos, value, onChange }: BatchTextFieldProps) {
  const label = photoFieldNames[name];
  const common = photos && commonText(photos, name);
  return (
    <div className="batch-field">
      <Checkbox isSelected={value !== undefined} onChange={(isOn) => onChange(isOn ? (common ?? '') : undefined)}>
        <span className="batch-name">{label}</span>
        {value === undefined && photos && (
          <span className="batch-now">
            {common === null ? 'different' : common === '' ? 'none' : sayCommon(name, common)}
          </span>
        )}
      </Checkbox>
      {value !== undefined && (
        <Field
          label={label}
          hidesLabel
          autoFocus
          isMultiline={name !== 'rightsExpireOn'}
          {...(name === 'rightsExpireOn' ? { type: 'date' } : {})}
          value={value}
          onChange={onChange}
        />
      )}
    </div>
  );
}
