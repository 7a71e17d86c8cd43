import { describe, expect, it } from 'vitest';
import { sourcesInLine, takeSources } from '../../../../../renderer/views/article/inspector/readLine';
import { article } from '../../../../builders/article';
import { source } from '../../../../builders/newsroom';

const reuters = source({ name: 'Reuters', kind: 'agency' });

describe('a source line that was typed', () => {
  it('names sources, those that the desk has and those that it has not', () => {
    const story = article({ sourceLine: 'Reuters and AFP' });
    const read = sourcesInLine(story, [reuters], []);
    expect(read?.sources.map(({ role }) => role)).toEqual(['agency', 'agency']);
    expect(read?.sources[0]?.sourceId).toBe(reuters.id);
    expect(read?.added.map(({ name }) => name)).toEqual(['AFP']);
  });

  it('offers nothing when it is empty, or names what the article has already', () => {
    expect(sourcesInLine(article({ sourceLine: ' ' }), [reuters], [])).toBeNull();
    const sources = [{ sourceId: reuters.id, role: 'agency', part: 'from' }] as const;
    expect(sourcesInLine(article({ sourceLine: 'Reuters', sources }), [reuters], [])).toBeNull();
  });

  it('gives the article its sources once they are taken, and the desk the new ones first', () => {
    const story = article({ sourceLine: 'Reuters and AFP' });
    const read = sourcesInLine(story, [reuters], []);
    const changes = read ? takeSources(story, read) : [];
    expect(changes.map(({ type }) => type)).toEqual(['source.added', 'article.sourcesSet']);
  });
});
