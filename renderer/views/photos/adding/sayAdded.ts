import type { AddedPhotos } from '../../../state/addPhotos';
import { sayPhotos } from '../photoSearch';

/** How the adding went: "490 photos came in, 10 did not. 3 were here already." */
export function sayAdded({ added, notAdded, left }: AddedPhotos): string {
  const count = (number: number): string => number.toLocaleString('en-GB');
  const fresh = added.filter(({ isNew }) => isNew).length;
  const known = added.length - fresh;
  const came = [
    ...(fresh > 0 || known === 0 ? [`${fresh === 0 ? 'No photo' : sayPhotos(fresh)} came in`] : []),
    ...(notAdded.length > 0 ? [`${count(notAdded.length)} did not`] : []),
  ];
  return [
    ...(came.length > 0 ? [`${came.join(', ')}.`] : []),
    ...(known > 0 ? [`${count(known)} ${known === 1 ? 'was' : 'were'} here already.`] : []),
    ...(left > 0 ? [`${count(left)} ${left === 1 ? 'was' : 'were'} left out by Cancel.`] : []),
  ].join(' ');
}
