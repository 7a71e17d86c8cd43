import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNotices } from '../../../renderer/state/notices';

describe('notices', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const texts = (notices: ReturnType<typeof createNotices>) => notices.shown.map(({ text }) => text);

  it('let what was said fade, and keep what went wrong until it is dismissed', () => {
    const notices = createNotices();
    notices.say('Undid: Move card');
    notices.warn('The disk is full.');
    vi.advanceTimersByTime(60_000);
    expect(texts(notices)).toEqual(['The disk is full.']);
    notices.dismiss(notices.shown[0]?.number ?? 0);
    expect(texts(notices)).toEqual([]);
  });

  it('put a new saying in the place of the old one, and show one warning once', () => {
    const notices = createNotices();
    notices.warn('The disk is full.');
    notices.say('Undid: Move card');
    notices.say('Redid: Move card');
    notices.warn('The disk is full.');
    expect(texts(notices).toSorted()).toEqual(['Redid: Move card', 'The disk is full.']);
  });
});
