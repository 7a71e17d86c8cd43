import { describe, expect, it } from 'vitest';
import { workUnderWay } from '../../../renderer/app/workUnderWay';
import type { Progress } from '../../../shared/contract/events';

const indexing = (done: number): Progress => ({ workId: 'a', work: 'indexing', done, total: 9, canCancel: false });
const backup = (done: number): Progress => ({ workId: 'b', work: 'backing up', done, total: 4, canCancel: true });

describe('the work that goes on', () => {
  it('is shown from when it is first told of', () => {
    expect(workUnderWay([], indexing(1))).toEqual([indexing(1)]);
    expect(workUnderWay([indexing(1)], backup(0))).toEqual([indexing(1), backup(0)]);
  });

  it('stays in its place as it goes on', () => {
    expect(workUnderWay([indexing(1), backup(0)], indexing(5))).toEqual([indexing(5), backup(0)]);
  });

  it('goes when it has ended, and is not brought in by its end alone', () => {
    expect(workUnderWay([indexing(5), backup(0)], indexing(9))).toEqual([backup(0)]);
    expect(workUnderWay([backup(0)], indexing(9))).toEqual([backup(0)]);
  });
});
