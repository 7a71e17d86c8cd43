import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Session } from '../../electron/core/session';
import { documentFile, layoutOf } from '../../electron/store/layout';
import type { Change } from '../../shared/changes/change';
import type { ListId } from '../../shared/model/ids';
import { card } from '../builders/list';
import { newDesk, openDesk } from '../builders/openDesk';
import { commitAll, created, fileOf, historyOf, lake, standfirst } from './lake';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

/** A desk that is open, with one article whose file follows its history. */
async function openDeskWithLake() {
  const folder = await newDesk();
  const first = await openDesk(folder);
  await commitAll(first, created, standfirst(lake.standfirst, 'Saved'));
  await first.close();
  const session = await openDesk(folder);
  await session.catalogue.caughtUp;
  return { folder, session, file: fileOf(folder), edits: editsHeard(session) };
}

function editsHeard(session: Session): readonly string[] {
  const heard: string[] = [];
  session.announcer.listen((one) => one.name === 'editedOutside' && heard.push(one.event.articleId));
  return heard;
}

/** Edits a file as a text editor does. */
async function editByHand(file: string, from: string, to: string): Promise<string> {
  const edited = (await readFile(file, 'utf8')).replace(from, to);
  await writeFile(file, edited);
  return edited;
}

describe('an article’s file that another program changes while the article is open', () => {
  it('is left alone, what is typed is saved all the same, and the editor is told what both say', async () => {
    const { folder, session, file, edits } = await openDeskWithLake();
    await session.article(lake.id);
    const edited = await editByHand(file, '"The lake"', '"The lake by hand"');
    await commitAll(session, standfirst('Saved', 'Typed meanwhile'));
    await expect.poll(() => edits, { timeout: 10_000 }).toEqual([lake.id]);
    expect(await readFile(file, 'utf8')).toBe(edited);
    expect(await readFile(historyOf(folder), 'utf8')).toContain('Typed meanwhile');
    expect(await session.outside.edit(lake.id)).toMatchObject({
      base: { headline: 'The lake', standfirst: 'Saved' },
      ours: { headline: 'The lake', standfirst: 'Typed meanwhile' },
      theirs: { headline: 'The lake by hand', standfirst: 'Saved' },
      why: '',
    });
  });

  it('is noticed without anything being typed', async () => {
    const { session, file, edits } = await openDeskWithLake();
    session.outside.watch(lake.id);
    await session.article(lake.id);
    await pause(50);
    await editByHand(file, '"The lake"', '"The fish"');
    await expect.poll(() => edits, { timeout: 10_000 }).toEqual([lake.id]);
  });

  it('is kept whole when the editor has decided, and follows the history again', async () => {
    const { session, file } = await openDeskWithLake();
    await session.article(lake.id);
    const edited = await editByHand(file, '"The lake"', '"The lake by hand"');
    expect(await session.outside.edit(lake.id)).not.toBeNull();
    await commitAll(session, { type: 'article.fileMerged', articleId: lake.id }, headline('The lake', 'Merged'));
    const settled = await session.outside.settle(lake.id);
    if (!settled.ok) throw new Error(settled.message);
    expect(await readFile(settled.value.keptAt, 'utf8')).toBe(edited);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ sequence: 4, document: { headline: 'Merged' } });
    expect(await session.outside.edit(lake.id)).toBeNull();
    expect(await session.outside.settle(lake.id)).toMatchObject({ code: 'nothing' });
  });

  it('and changes again while the editor decides is looked at again first', async () => {
    const { session, file } = await openDeskWithLake();
    await session.article(lake.id);
    await editByHand(file, '"The lake"', '"The lake by hand"');
    await session.outside.edit(lake.id);
    const latest = await editByHand(file, '"The lake by hand"', '"The lake by hand, twice"');
    expect(await session.outside.settle(lake.id)).toMatchObject({ code: 'changed again' });
    expect(await readFile(file, 'utf8')).toBe(latest);
    expect(await session.outside.edit(lake.id)).toMatchObject({ theirs: { headline: 'The lake by hand, twice' } });
    expect(await session.outside.settle(lake.id)).toMatchObject({ ok: true });
  });

  it.each([
    ['empty', '', 'it is empty'],
    ['truncated', '{ "sequence": 2, "docu', 'JSON'],
    ['no article', '{ "sequence": 2, "historyBytes": 0, "document": {} }', 'document.id'],
  ])('so that it cannot be read (%s) is left alone too, and the editor is told why', async (_how, content, why) => {
    const { session, file } = await openDeskWithLake();
    await session.article(lake.id);
    await writeFile(file, content);
    await commitAll(session, standfirst('Saved', 'Typed meanwhile'));
    expect(await session.outside.edit(lake.id)).toMatchObject({
      theirs: null,
      why: expect.stringContaining(why),
      ours: { standfirst: 'Typed meanwhile' },
    });
    await pause(700);
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it('but says the same afterwards is no edit', async () => {
    const { session, file, edits } = await openDeskWithLake();
    await session.article(lake.id);
    await writeFile(file, JSON.stringify(JSON.parse(await readFile(file, 'utf8')), null, 4));
    await commitAll(session, standfirst('Saved', 'Typed meanwhile'));
    await session.close();
    expect(edits).toEqual([]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ sequence: 3 });
  });

  it('and is undecided at the end is found at the next start, and at the one after', async () => {
    const { folder, session, file } = await openDeskWithLake();
    await session.article(lake.id);
    const edited = await editByHand(file, '"The lake"', '"The lake by hand"');
    await commitAll(session, standfirst('Saved', 'Typed meanwhile'));
    await session.close();
    expect(await readFile(file, 'utf8')).toBe(edited);
    for (let start = 0; start < 2; start++) {
      const next = await openDesk(folder);
      expect(await next.outside.edit(lake.id)).toMatchObject({
        base: { headline: 'The lake', standfirst: 'Saved' },
        ours: { headline: 'The lake', standfirst: 'Typed meanwhile' },
        theirs: { headline: 'The lake by hand' },
      });
      await expect.poll(() => next.reports, { timeout: 10_000 }).toHaveLength(1);
      expect(next.reports).toMatchObject([{ message: expect.stringContaining('“The lake”') }]);
      await next.close();
    }
    expect(await readFile(file, 'utf8')).toBe(edited);
  });
});

describe('an article’s file that was edited by hand while Galley was not running', () => {
  it('is neither taken nor dropped in silence: the editor is told, and decides', async () => {
    const { folder, session, file } = await openDeskWithLake();
    await session.close();
    const edited = await editByHand(file, '"The lake"', '"The lake by hand"');
    const next = await openDesk(folder);
    await next.catalogue.caughtUp;
    await expect
      .poll(() => next.reports, { timeout: 10_000 })
      .toMatchObject([{ message: expect.stringContaining('Another program has changed the file of “The lake”') }]);
    expect(await next.article(lake.id)).toMatchObject({ article: { headline: 'The lake' } });
    expect(await next.outside.edit(lake.id)).toMatchObject({ theirs: { headline: 'The lake by hand' } });
    await commitAll(next, standfirst('Saved', 'Typed after'));
    await next.close();
    expect(await readFile(file, 'utf8')).toBe(edited);
  });

  it('and has no history to be compared with is taken, and that is told', async () => {
    const { folder, session, file } = await openDeskWithLake();
    await session.close();
    await rm(historyOf(folder));
    await editByHand(file, '"The lake"', '"The lake by hand"');
    const next = await openDesk(folder);
    expect(await next.article(lake.id)).toMatchObject({ article: { headline: 'The lake by hand' } });
    expect(next.reports).toMatchObject([{ message: expect.stringContaining('What the file says is taken') }]);
  });
});

describe('a list that was edited by hand', () => {
  const listOf = async (session: Session) => {
    const [list] = await session.lists();
    if (!list) throw new Error('The desk has no list');
    return list;
  };
  const added = (listId: ListId, title: string): Change => ({
    type: 'list.cardAdded',
    listId,
    card: card({ title }),
    index: 0,
  });

  it('while Galley was not running is taken, told, and stays when the file is made anew from its history', async () => {
    const { folder, session } = await openDeskWithLake();
    const { id, title } = await listOf(session);
    await session.close();
    const file = documentFile(layoutOf(folder), { kind: 'list', id });
    await editByHand(file, `"${title}"`, '"By hand"');
    const next = await openDesk(folder);
    expect(await listOf(next)).toMatchObject({ title: 'By hand' });
    expect(next.reports).toMatchObject([{ message: expect.stringContaining('Its change was taken') }]);
    await next.close();
    await rm(file);
    const last = await openDesk(folder);
    expect(await listOf(last)).toMatchObject({ title: 'By hand' });
    expect(last.reports).toEqual([]);
  });

  it('while it was changed here goes after that, and is kept whole and told', async () => {
    const { folder, session } = await openDeskWithLake();
    const { id, title } = await listOf(session);
    const file = documentFile(layoutOf(folder), { kind: 'list', id });
    const edited = await editByHand(file, `"${title}"`, '"By hand"');
    await commitAll(session, added(id, 'A card'));
    await session.close();
    const [report] = session.reports;
    const kept = report?.message.match(/kept at (.+)\.$/)?.[1] ?? '';
    expect(await readFile(kept, 'utf8')).toBe(edited);
    expect(await listOf(await openDesk(folder))).toMatchObject({ title, cards: [{ title: 'A card' }] });
  });
});

function headline(was: string, to: string): Change {
  return { type: 'article.headlineSet', articleId: lake.id, was, to };
}
