import type { LengthTarget } from '../../../../shared/model/lengthTargets';
import { classes } from '../../../components/classes';
import { measure } from './measure';
import './LengthCount.css';

export interface LengthCountProps {
  /** For the field that it describes. */
  readonly id: string;
  readonly text: string;
  readonly target: LengthTarget;
}

/** How long a text is beside what the desk wants of it. */
export function LengthCount({ id, text, target }: LengthCountProps) {
  const measured = measure(text, target);
  return (
    <span className={classes('length-count', measured.isOver && 'length-count-over')}>
      <span aria-hidden>{measured.text}</span>
      <span id={id} className="visually-hidden">
        {measured.spoken}
      </span>
    </span>
  );
}
