import { describe, expect, it } from 'vitest';
import type { Article } from '../../../shared/model/article';
import { claimIdSchema } from '../../../shared/model/ids';
import type { Source } from '../../../shared/model/source';
import { article } from '../../builders/article';
import { plan, textAt } from '../../builders/bundle';
import { source } from '../../builders/newsroom';

const site = source({ name: 'commonspace.eu', kind: 'own reporting', notes: 'Ask twice' });
const bbc = source({ name: 'BBC', kind: 'other media', printedAs: 'the BBC' });
const heron = source({ name: 'Heron', kind: 'eyewitness', sealed: 'galley-sealed-1 and so on', notes: 'Met in Gavar' });

/** The page and the data of an article that has these sources. */
async function printed(sources: readonly Source[], given: Partial<Article> = {}) {
  const parts = ['from', 'with', 'based on'] as const;
  const told = article({
    slug: 'lake',
    sources: sources.map(({ id: sourceId, kind: role }, index) => ({ sourceId, role, part: parts[index] ?? 'from' })),
    sourceLine: '',
    ...given,
  });
  const planned = await plan({ articles: [told], sources: Object.fromEntries(sources.map((one) => [one.id, one])) });
  const texts = planned.files.filter(({ content }) => content.is === 'text').map(({ path }) => textAt(planned, path));
  const line = /<p class="source">Source: (.*?)<\/p>/.exec(textAt(planned, 'articles/lake.html'))?.[1];
  return { line, data: JSON.parse(textAt(planned, `data/articles/${told.id}.json`)), all: texts.join('\n') };
}

describe('the source line of an exported page', () => {
  it('is what the article’s sources make where the desk has written none', async () => {
    const { line, data } = await printed([site, bbc]);
    expect(line).toBe('commonspace.eu with the BBC');
    expect(data).toMatchObject({ sourceLine: 'commonspace.eu with the BBC' });
    expect(data.sources).toEqual([
      { source: { id: site.id, name: 'commonspace.eu' }, role: 'own reporting', part: 'from' },
      { source: { id: bbc.id, name: 'BBC' }, role: 'other media', part: 'with' },
    ]);
  });

  it('is the desk’s own where it has', async () => {
    expect((await printed([site, bbc], { sourceLine: 'seen in Gavar' })).line).toBe('seen in Gavar');
  });
});

describe('what the desk knows of its sources', () => {
  it('stays there: notes, claims, and of a protected source all but what is printed of it', async () => {
    const claim = {
      id: claimIdSchema.parse('claim-of-the-desk'),
      words: 'nine',
      speaker: 'Secretive Anna',
      sourceId: heron.id,
      certainty: 'claimed' as const,
      link: '',
      document: 'the grey folder',
      note: 'Is that so?',
    };
    const { line, data, all } = await printed([site, heron], { claims: [claim] });
    expect(line).toBe('commonspace.eu');
    expect(data.sources[1]).toEqual({ source: { id: heron.id, name: '' }, role: 'eyewitness', part: 'with' });
    for (const leak of [
      'Heron',
      'sealed',
      'Met in Gavar',
      'Ask twice',
      'Secretive Anna',
      'grey folder',
      'Is that so?',
      'claim-of',
    ]) {
      expect(all).not.toContain(leak);
    }
    const told = await printed([site, { ...heron, printedAs: 'a witness' }]);
    expect(told.line).toBe('commonspace.eu with a witness');
    expect(told.data.sources[1]).toMatchObject({ source: { name: 'a witness' } });
    expect(told.all).not.toContain('Heron');
  });
});
