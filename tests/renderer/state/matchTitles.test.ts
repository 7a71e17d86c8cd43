import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { matchTitles } from '../../../renderer/state/matchTitles';
import type { ArticleSummary } from '../../../shared/contract/answers';
import type { Bridge } from '../../../shared/contract/bridge';
import { done, type Result, refused } from '../../../shared/result';

/** A core whose archive has an article of each of these titles. */
function core(archive: readonly string[], answer?: Result<never>) {
  const asked: (readonly string[])[] = [];
  const call = (async (_name: string, { titles }: { readonly titles: readonly string[] }) => {
    asked.push(titles);
    return answer ?? done(titles.map((title) => (archive.includes(title) ? { headline: title } : null)));
  }) as unknown as Bridge['call'];
  return { call, asked };
}

const find = (bridge: Pick<Bridge, 'call'>, titles: readonly string[]): Promise<ReadonlyMap<string, ArticleSummary>> =>
  new QueryClient({ defaultOptions: { queries: { retry: false } } }).fetchQuery(matchTitles(bridge, titles));

describe('matching titles with articles', () => {
  it('asks for each title once, and finds those that the archive has', async () => {
    const there = core(['Grain ships']);
    const found = await find(there, ['The metro', 'Grain ships', 'The metro']);
    expect(there.asked).toEqual([['The metro', 'Grain ships']]);
    expect([...found.keys()]).toEqual(['Grain ships']);
  });

  it('asks for more titles than one call takes in several, and misses none', async () => {
    const titles = Array.from({ length: 1201 }, (_, index) => `Title ${index}`);
    const there = core(['Title 0', 'Title 700', 'Title 1200']);
    expect([...(await find(there, titles)).keys()]).toEqual(['Title 0', 'Title 700', 'Title 1200']);
    expect(there.asked.map(({ length }) => length)).toEqual([500, 500, 201]);
  });

  it('finds a title longer than a call takes by its beginning', async () => {
    const long = 'a'.repeat(3000);
    expect([...(await find(core(['a'.repeat(2000)]), [long])).keys()]).toEqual([long]);
  });

  it('fails when the core does', async () => {
    await expect(find(core([], refused('disk', 'The disk is full.')), ['The metro'])).rejects.toThrow('disk is full');
  });
});
