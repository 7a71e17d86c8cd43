import { type LengthTarget, type MeasuredField, measuredFields } from '../../model/lengthTargets';
import { wordsInBody } from '../../model/wordsInBody';
import type { Check, Found } from '../check';
import { inField } from '../finding';

/** A text that is not there at all is missing, which other checks say. */
export const lengths: Check = {
  name: 'length',
  find: (article, { lengthTargets }, body) =>
    measuredFields.flatMap((field) => {
      const length = field === 'body' ? wordsInBody(body) : [...article[field].trim()].length;
      return length === 0 ? [] : beyond(field, length, lengthTargets[field]);
    }),
};

const names: Readonly<Record<MeasuredField, string>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  slug: 'slug',
  body: 'story',
};

function beyond(field: MeasuredField, length: number, { minimum, maximum }: LengthTarget): readonly Found[] {
  const say = (by: number, side: string, target: number): string => {
    const unit = field === 'body' ? 'word' : 'character';
    const count = `${by.toLocaleString('en-GB')} ${by === 1 ? unit : `${unit}s`}`;
    return `The ${names[field]} is ${count} ${side} the target of ${target.toLocaleString('en-GB')}.`;
  };
  const where = inField(field);
  if (maximum !== null && length > maximum)
    return [{ level: 'should', where, subject: field, message: say(length - maximum, 'over', maximum) }];
  if (length < minimum)
    return [{ level: 'note', where, subject: field, message: say(minimum - length, 'under', minimum) }];
  return [];
}
