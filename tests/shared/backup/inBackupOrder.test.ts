import { describe, expect, it } from 'vitest';
import { inBackupOrder } from '../../../shared/backup/inBackupOrder';

describe('inBackupOrder', () => {
  it('has documents before histories, and histories of lists before others', () => {
    const inOrder = [
      'articles/2018/11/0.json',
      'galley.json',
      'lists/popular.json',
      'photos/ab/abc.jpg',
      'photos/ab.txt',
      'sources.json',
      'history/list-popular.jsonl',
      'history/0.jsonl',
      'history/sources.jsonl',
    ];
    // A folder stands where its name with a slash does.
    const sorted = inOrder.toSorted(inBackupOrder);
    expect(sorted).toEqual([...inOrder.slice(0, 3), 'photos/ab.txt', 'photos/ab/abc.jpg', ...inOrder.slice(5)]);
  });
});
