import {
  type LengthTarget,
  lengthTargetSchema,
  type MeasuredField,
  measuredFields,
} from '../../../shared/model/lengthTargets';
import { readCount } from './readCount';
import { SettingField } from './SettingField';
import { SettingsSection } from './SettingsSection';
import { useSetting } from './useSetting';

const names: Readonly<Record<MeasuredField, string>> = {
  headline: 'Headline, characters',
  standfirst: 'Standfirst, characters',
  slug: 'Slug, characters',
  body: 'Story, words',
};

/** How long texts should be. */
export function LengthsSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const { value: targets, set, error } = useSetting('lengthTargets');
  return (
    <SettingsSection
      title="Length targets"
      about="Each field counts against these while you write in it, and the article says when one is over. Leave a field empty for no limit."
    >
      <div className="length-targets">
        <span aria-hidden />
        <span className="field-label">At least</span>
        <span className="field-label">At most</span>
        {measuredFields.map((field) => (
          <TargetRow
            key={field}
            name={names[field]}
            target={targets[field]}
            onChange={(target) => set({ ...targets, [field]: target })}
            isReadOnly={isReadOnly}
          />
        ))}
      </div>
      {error && (
        <p role="alert" className="field-error">
          {error}
        </p>
      )}
    </SettingsSection>
  );
}

interface TargetRowProps {
  readonly name: string;
  readonly target: LengthTarget;
  readonly onChange: (target: LengthTarget) => void;
  readonly isReadOnly: boolean;
}

function TargetRow({ name, target, onChange, isReadOnly }: TargetRowProps) {
  const end = (side: keyof LengthTarget, words: string) => {
    const withTyped = (typed: string) => {
      const count = readCount(typed);
      return count === undefined ? undefined : { ...target, [side]: side === 'minimum' ? (count ?? 0) : count };
    };
    return (
      <SettingField
        label={`${name}: ${words}`}
        hidesLabel
        inputMode="numeric"
        placeholder={side === 'minimum' ? 'None' : 'No limit'}
        value={printed(target[side])}
        isReadOnly={isReadOnly}
        check={(typed) => wrongTarget(withTyped(typed))}
        onSettle={(typed) => {
          const read = lengthTargetSchema.safeParse(withTyped(typed));
          if (read.success) onChange(read.data);
        }}
      />
    );
  };
  return (
    <>
      <span className="length-target-name">{name}</span>
      {end('minimum', 'at least')}
      {end('maximum', 'at most')}
    </>
  );
}

const printed = (count: number | null): string => (count ? String(count) : '');

function wrongTarget(target: object | undefined): string | undefined {
  if (!target) return 'Write a whole number, or nothing.';
  const read = lengthTargetSchema.safeParse(target);
  return read.success ? undefined : read.error.issues[0]?.message;
}
