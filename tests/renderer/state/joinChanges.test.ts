import { describe, expect, it } from 'vitest';
import { joinChanges } from '../../../renderer/state/joinChanges';
import type { Change } from '../../../shared/changes/change';
import { photoId } from '../../builders/photo';

const caption = (was: string, to: string, name = 'lake.jpg'): Change => ({
  type: 'photo.fieldsSet',
  photoId: photoId(name),
  was: { caption: was },
  to: { caption: to },
});

describe('changes of one photo', () => {
  it('that set the same field become one: the first was, the last to', () => {
    expect(joinChanges([caption('', 'A'), caption('A', 'Ab'), caption('Ab', 'Abc')])).toEqual([caption('', 'Abc')]);
  });

  it('stay apart when they set other fields, or those of another photo', () => {
    const credit: Change = { ...caption('', ''), was: { credit: '' }, to: { credit: 'Ann' } } as Change;
    const apart = [caption('', 'A'), credit, caption('A', 'Ab'), caption('', 'B', 'port.jpg')];
    expect(joinChanges(apart)).toEqual(apart);
  });
});
