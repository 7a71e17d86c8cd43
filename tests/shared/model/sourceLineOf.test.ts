import { describe, expect, it } from 'vitest';
import { sourceLineOf } from '../../../shared/model/sourceLineOf';
import { article } from '../../builders/article';
import { source } from '../../builders/newsroom';

const site = source({ name: 'commonspace.eu', kind: 'own reporting' });
const agencies = source({ name: 'agencies', kind: 'agency' });
const known = { [site.id]: site, [agencies.id]: agencies };
const sources = [
  { sourceId: site.id, role: 'own reporting', part: 'from' },
  { sourceId: agencies.id, role: 'agency', part: 'with' },
] as const;

describe('the source line of an article', () => {
  it('is what its sources make where the desk has written none', () => {
    expect(sourceLineOf(article({ sources, sourceLine: '' }), known)).toBe('commonspace.eu with agencies');
    expect(sourceLineOf(article({ sources, sourceLine: ' ' }), known)).toBe('commonspace.eu with agencies');
  });

  it('is the desk’s own where it has written one', () => {
    expect(sourceLineOf(article({ sources, sourceLine: 'seen in Gavar' }), known)).toBe('seen in Gavar');
  });

  it('says nothing of a source that the desk does not have any more', () => {
    expect(sourceLineOf(article({ sources, sourceLine: '' }), { [site.id]: site })).toBe('commonspace.eu');
    expect(sourceLineOf(article({ sources: [], sourceLine: '' }), known)).toBe('');
  });
});
