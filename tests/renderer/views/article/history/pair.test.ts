import { describe, expect, it } from 'vitest';
import { pairOf, revisionBefore } from '../../../../../renderer/views/article/history/pair';
import { revision, timeline } from './revision';

const at = '2026-11-23T12:04:00Z';
const [third, second, first] = [revision(9, at), revision(5, at), revision(1, at)];
const past = timeline([third, second, first]);

describe('what is compared', () => {
  it('is one version and now, or the two ends of several, the earlier first', () => {
    expect(pairOf([5], past)).toEqual({ before: second, after: null });
    expect(pairOf([9, 5, 1], past)).toEqual({ before: first, after: third });
  });

  it('is the sitting that went on since it was marked', () => {
    expect(pairOf([7], past)).toEqual({ before: third, after: null });
    expect(pairOf([7, 8], past)).toEqual({ before: third, after: null });
  });

  it('is nothing when nothing is marked that there is', () => {
    expect(pairOf([], past)).toBeNull();
    expect(pairOf([12], past)).toBeNull();
  });
});

describe('the version before', () => {
  it('is the newest of the older ones', () => {
    expect(revisionBefore(third, past)).toBe(second);
    expect(revisionBefore(first, past)).toBeUndefined();
  });
});
