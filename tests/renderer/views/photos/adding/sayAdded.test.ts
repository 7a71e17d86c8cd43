import { describe, expect, it } from 'vitest';
import { sayAdded } from '../../../../../renderer/views/photos/adding/sayAdded';
import { addedPhoto } from '../../../../builders/photo';

const fresh = (count: number) => Array.from({ length: count }, () => addedPhoto());
const bad = (count: number) => Array.from({ length: count }, () => ({ fileName: 'notes.txt', why: 'No picture.' }));

describe('how the adding of photos went', () => {
  it('is said with what came in and what did not', () => {
    expect(sayAdded({ added: fresh(490), notAdded: bad(10), left: 0 })).toBe('490 photos came in, 10 did not.');
    expect(sayAdded({ added: fresh(1), notAdded: [], left: 0 })).toBe('1 photo came in.');
    expect(sayAdded({ added: [], notAdded: bad(2), left: 0 })).toBe('No photo came in, 2 did not.');
  });

  it('says which were here already', () => {
    const known = addedPhoto({ isNew: false });
    expect(sayAdded({ added: [known], notAdded: [], left: 0 })).toBe('1 was here already.');
    expect(sayAdded({ added: [...fresh(2), known, known], notAdded: [], left: 0 })).toBe(
      '2 photos came in. 2 were here already.',
    );
  });

  it('says how many Cancel left out', () => {
    expect(sayAdded({ added: fresh(3), notAdded: [], left: 7 })).toBe('3 photos came in. 7 were left out by Cancel.');
  });
});
