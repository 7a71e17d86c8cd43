import type { LengthTarget } from '../../../../shared/model/lengthTargets';

/** How long a text is beside what the desk wants of it. */
export interface Measured {
  /** "74 / 90", or "74" where nothing sets an end. */
  readonly text: string;
  /** The same for those who hear it: "74 of at most 90 characters". */
  readonly spoken: string;
  readonly isOver: boolean;
}

/** Measures a text in characters as readers count them. */
export function measure(text: string, { maximum }: LengthTarget): Measured {
  const length = [...text.trim()].length;
  const count = length.toLocaleString('en-GB');
  if (maximum === null) return { text: count, spoken: `${count} characters`, isOver: false };
  const end = maximum.toLocaleString('en-GB');
  return { text: `${count} / ${end}`, spoken: `${count} of at most ${end} characters`, isOver: length > maximum };
}
