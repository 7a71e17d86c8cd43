import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classes } from '../../../../components/classes';
import type { Choice, Differing, MergePart } from './mergeParts';
import { placeOfPart } from './placeOfPart';

interface PartFrameProps {
  readonly part: MergePart;
  /** What the part is called. */
  readonly name: string;
  readonly choice: Choice | null;
  readonly onChoose: (choice: Choice) => void;
  /** What becomes of it. */
  readonly children: ReactNode;
}

const whose: Readonly<Record<Differing, string>> = {
  ours: 'changed here',
  theirs: 'changed in the file',
  conflict: 'changed in both places',
};

const choiceNames: Readonly<Record<Choice, string>> = { ours: 'Ours', theirs: 'Theirs', both: 'Both' };

/** A part that differs, with what can be taken of it. */
export function PartFrame({ part, name, choice, onChoose, children }: PartFrameProps) {
  const offered: readonly Choice[] = part.of === 'region' ? ['ours', 'theirs', 'both'] : ['ours', 'theirs'];
  return (
    <div data-change={placeOfPart(part)} className={classes('merge-part', choice === null && 'merge-part-open')}>
      <RadioGroup
        aria-label={`${name}, ${whose[part.is]}`}
        orientation="horizontal"
        value={choice}
        onChange={(value) => onChoose(value as Choice)}
        className="merge-choice"
      >
        <span className="merge-whose">
          <span className="merge-name">{name}</span> {whose[part.is]}
          {choice === null && <span className="merge-choose"> · choose</span>}
        </span>
        {offered.map((id) => (
          <Radio key={id} value={id} className="merge-radio">
            {choiceNames[id]}
          </Radio>
        ))}
      </RadioGroup>
      {children}
    </div>
  );
}
