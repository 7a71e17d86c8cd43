import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atMostEvery } from '../../../renderer/state/atMostEvery';

function heard() {
  const values: number[] = [];
  return { values, paced: atMostEvery(1000, (value: number) => values.push(value)) };
}

describe('Telling at most every so often', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('hands on the first value at once', () => {
    const { values, paced } = heard();
    paced.tell(1);
    expect(values).toEqual([1]);
  });

  it('hands on the last of those that follow, when the while is over', () => {
    const { values, paced } = heard();
    for (const value of [1, 2, 3]) paced.tell(value);
    expect(values).toEqual([1]);
    vi.advanceTimersByTime(1000);
    expect(values).toEqual([1, 3]);
  });

  it('waits again after what it handed on late', () => {
    const { values, paced } = heard();
    paced.tell(1);
    paced.tell(2);
    vi.advanceTimersByTime(1000);
    paced.tell(3);
    expect(values).toEqual([1, 2]);
    vi.advanceTimersByTime(1000);
    expect(values).toEqual([1, 2, 3]);
  });

  it('hands on at once what comes after a while of silence', () => {
    const { values, paced } = heard();
    paced.tell(1);
    vi.advanceTimersByTime(1000);
    paced.tell(2);
    expect(values).toEqual([1, 2]);
  });

  it('hands on nothing once it is stopped', () => {
    const { values, paced } = heard();
    paced.tell(1);
    paced.tell(2);
    paced.stop();
    vi.advanceTimersByTime(5000);
    expect(values).toEqual([1]);
  });
});
