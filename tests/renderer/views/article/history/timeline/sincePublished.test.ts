import { describe, expect, it } from 'vitest';
import { sincePublished } from '../../../../../../renderer/views/article/history/timeline/sincePublished';
import { revision, timeline } from '../revision';

const at = '2026-11-23T12:04:00Z';
const published = revision(4, at, { kind: 'state', was: 'ready', to: 'published' });

describe('what changed since it was published', () => {
  it('is asked from the revision as which it was published', () => {
    expect(sincePublished(timeline([revision(6, at), published, revision(3, at)], 4))).toBe(published);
  });

  it('is nothing for one that was never published, or that only got a name or another state since', () => {
    expect(sincePublished(timeline([revision(6, at)]))).toBeNull();
    const named = revision(5, at, { kind: 'named', name: 'As sent' });
    const withdrawn = revision(6, at, { kind: 'state', was: 'published', to: 'withdrawn' });
    expect(sincePublished(timeline([withdrawn, named, published, revision(3, at)], 4))).toBeNull();
  });
});
