import { readFile, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { historyFile, layoutOf } from '../../../electron/store/layout';
import type { Change } from '../../../shared/changes/change';
import { type Subject, subjectKey } from '../../../shared/changes/subject';
import { article } from '../../builders/article';
import { commit, record } from '../../builders/commit';
import { source } from '../../builders/newsroom';
import { newDesk, openDesk } from '../../builders/openDesk';

const water = source();
const lake = article({ sources: [{ sourceId: water.id, role: 'official', part: 'from' }] });
const subject: Subject = { kind: 'article', id: lake.id };
const created: Change = { type: 'article.created', article: lake };
const kicker = (was: string, to: string): Change => ({ type: 'article.kickerSet', articleId: lake.id, was, to });

/** A desk whose last commit added a source and the article that names it. */
async function desk() {
  const folder = await newDesk();
  const layout = layoutOf(folder);
  const [addition, creation] = [
    record(1, { type: 'source.added', source: water }),
    record(1, { type: 'article.created', article: lake }),
  ];
  const intent = JSON.stringify([
    { subject: { kind: 'sources' }, records: [addition] },
    { subject, records: [creation] },
  ]);
  const history = historyFile(layout, subjectKey(subject));
  return { folder, layout, addition, creation, intent, history };
}

describe('a commit over several documents that a sudden end cut short', () => {
  it('is completed at the next start', async () => {
    const { folder, layout, addition, intent } = await desk();
    await writeFile(historyFile(layout, subjectKey({ kind: 'sources' })), `${JSON.stringify(addition)}\n`);
    await writeFile(layout.intent, intent);
    const session = await openDesk(folder);
    await session.recovery;
    expect(await session.article(lake.id)).toMatchObject({ sequence: 1 });
    expect(Object.values(await session.sources())).toEqual([water]);
    expect(session.reports).toEqual([]);
    await session.close();
    const next = await openDesk(folder);
    expect(await next.article(lake.id)).toMatchObject({ sequence: 1 });
  });

  it('is completed before anything else is committed', async () => {
    const { folder, layout, intent } = await desk();
    await writeFile(layout.intent, intent);
    const session = await openDesk(folder);
    expect(await session.commit([commit(kicker('News', 'Analysis'))], 'window')).toMatchObject({
      value: { sequences: { [lake.id]: 2 } },
    });
  });

  it('is passed over where all of it was made', async () => {
    const { folder, layout, intent, creation, addition, history } = await desk();
    await writeFile(historyFile(layout, subjectKey({ kind: 'sources' })), `${JSON.stringify(addition)}\n`);
    await writeFile(history, `${JSON.stringify(creation)}\n`);
    await writeFile(layout.intent, intent);
    const session = await openDesk(folder);
    await session.recovery;
    expect(await session.article(lake.id)).toMatchObject({ sequence: 1 });
    expect(session.reports).toEqual([]);
  });

  it('of which a part does not fit any more is told', async () => {
    const { folder, layout, creation } = await desk();
    const late = { ...record(5, kicker('News', 'Analysis')) };
    await writeFile(
      layout.intent,
      JSON.stringify([
        { subject, records: [creation] },
        { subject, records: [late] },
      ]),
    );
    const session = await openDesk(folder);
    await session.recovery;
    expect(session.reports).toMatchObject([{ message: expect.stringContaining('only partly made') }]);
    expect(await session.article(lake.id)).toMatchObject({ sequence: 1 });
  });

  it('leaves nothing to complete when it was made', async () => {
    const { folder, layout, history } = await desk();
    const session = await openDesk(folder);
    await session.commit([commit({ type: 'source.added', source: water }), commit(created)], 'window');
    await session.close();
    await expect(readFile(layout.intent)).rejects.toMatchObject({ code: 'ENOENT' });
    await truncate(history, 0);
    expect((await (await openDesk(folder)).recovery) ?? null).toBeNull();
  });
});
