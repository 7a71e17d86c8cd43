import { createHash } from 'node:crypto';
import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createSampleWorkspace } from '../../../../electron/core/createWorkspace';
import { doctor } from '../../../../electron/core/doctor/doctor';
import { documentFile, historyFile, originalFile } from '../../../../electron/store/layout';
import { subjectKey } from '../../../../shared/changes/subject';
import { photoIdSchema } from '../../../../shared/model/ids';
import { article, articleId } from '../../../builders/article';
import { commit } from '../../../builders/commit';
import { digitsOf } from '../../../builders/digits';
import { lay } from '../../../builders/disk';
import { brief, contentOf, deskWith, examined, only, ports, quiet } from '../../../builders/doctor';
import { card } from '../../../builders/list';
import { photo } from '../../../builders/newsroom';
import { openDesk, sampleFolder } from '../../../builders/openDesk';
import { packet, picture } from '../../../builders/picture';
import { temporaryFolder } from '../../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

describe('doctor', () => {
  it('finds nothing wrong with a new newsroom', async () => {
    const folder = path.join(await temporaryFolder(), 'desk');
    await createSampleWorkspace(folder, sampleFolder, ports);
    await examined(folder);
    const report = await examined(folder);
    expect(report).toMatchObject({ findings: [], setAside: [], notices: [] });
    expect(report.articles).toBeGreaterThanOrEqual(12);
  });

  describe('with the index', () => {
    it.each([
      ['was not there', (file: string) => rm(file)],
      ['was damaged', (file: string) => writeFile(file, 'no database at all, but long enough to be looked at')],
    ])('makes it anew when it %s, without being told to', async (what, spoil) => {
      const { folder, layout } = await deskWith();
      await spoil(layout.index);
      expect((await examined(folder)).findings).toMatchObject([
        { trouble: 'index', remedy: 'mended', message: expect.stringContaining(what) },
      ]);
      expect(brief(await examined(folder))).toEqual([]);
      const session = await openDesk(folder);
      expect((await session.catalogue.current()).counts().ready).toBe(1);
    });

    it('finds damage in the middle of it, which opening does not look for', async () => {
      const { folder, layout } = await deskWith();
      const bytes = await readFile(layout.index);
      const page = 4096 * Math.floor(bytes.length / 4096 / 2);
      bytes.fill(0xa5, page, page + 4096);
      await writeFile(layout.index, bytes);
      expect(only((await examined(folder)).findings, 'index')).toMatchObject([{ remedy: 'mended' }]);
      expect(brief(await examined(folder))).toEqual([]);
    });

    it('brings it up to articles that were written without it', async () => {
      const { folder, file } = await deskWith();
      await utimes(file, new Date(), new Date('2018-11-20T00:00:00.000Z'));
      expect(only((await examined(folder)).findings, 'index')).toMatchObject([
        { message: expect.stringContaining('One article had been written'), remedy: 'mended' },
      ]);
      expect(brief(await examined(folder))).toEqual([]);
    });
  });

  describe('with photos', () => {
    it('gives a photo that has no record one, when told to, through an ordinary change', async () => {
      const { folder, layout } = await deskWith();
      const bytes = await readFile(path.join(sampleFolder, 'photos', 'lake.jpg'));
      const id = photoIdSchema.parse(createHash('sha256').update(bytes).digest('hex'));
      await lay(originalFile(layout, { id, mediaType: 'image/jpeg' }), bytes);
      expect(only((await examined(folder)).findings, 'orphan')).toMatchObject([{ remedy: '--fix' }]);
      expect(only((await examined(folder, true)).findings, 'orphan')).toMatchObject([{ remedy: 'mended' }]);
      const session = await openDesk(folder);
      expect(await session.photo(id)).toMatchObject({ id, mediaType: 'image/jpeg', caption: '' });
      expect(await readFile(historyFile(layout, subjectKey({ kind: 'photo', id })), 'utf8')).toContain('photo.added');
    });

    it('gives it one of whatever format it is, with what it says of itself', async () => {
      const { folder, layout } = await deskWith();
      const says = packet('<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Boats</rdf:li></rdf:Alt></dc:title>');
      const bytes = await picture().withXmp(says).avif().toBuffer();
      const id = photoIdSchema.parse(createHash('sha256').update(bytes).digest('hex'));
      await lay(originalFile(layout, { id, mediaType: 'image/avif' }), bytes);
      expect(only((await examined(folder, true)).findings, 'orphan')).toMatchObject([{ remedy: 'mended' }]);
      expect(await (await openDesk(folder)).photo(id)).toMatchObject({ mediaType: 'image/avif', title: 'Boats' });
    });

    it('names a record whose photo is not there, and a photo that is not what it was', async () => {
      const lost = photo();
      const { folder, layout } = await deskWith({ type: 'photo.added', photo: lost });
      const id = photoIdSchema.parse(digitsOf('spoilt', 64));
      await lay(originalFile(layout, { id, mediaType: 'image/png' }), 'spoilt by the disk');
      const before = await contentOf(folder);
      expect((await examined(folder, true)).findings.filter(({ trouble }) => trouble !== 'index')).toMatchObject([
        { trouble: 'orphan', subject: expect.stringContaining(lost.id), remedy: 'by hand' },
        { trouble: 'damaged', subject: expect.stringContaining(id), remedy: 'by hand' },
      ]);
      expect(await contentOf(folder)).toEqual(before);
    });
  });

  describe('with references', () => {
    const dam = article({
      headline: 'The dam',
      related: [card({ articleId: articleId('gone') })],
      leadPhoto: { photoId: photo().id, caption: 'The dam', credit: 'Anna', altText: '' },
    });

    async function broken() {
      const desk = await deskWith({ type: 'article.created', article: dam });
      const session = await openDesk(desk.folder);
      const [list] = await session.lists();
      if (!list) throw new Error('The desk has no list');
      const gone = card({ articleId: articleId('gone') });
      const added = { type: 'list.cardAdded', listId: list.id, card: gone, index: 0 } as const;
      await session.commit([commit(added)], 'window');
      await session.close();
      return { ...desk, list };
    }

    it('names them, and changes no file', async () => {
      const { folder } = await broken();
      const before = await contentOf(folder);
      expect(only((await examined(folder)).findings, 'broken reference').length).toBe(3);
      expect(await contentOf(folder)).toEqual(before);
    });

    it('mends them when told to, by changes that stand in the histories, and says so', async () => {
      const { folder, layout, list } = await broken();
      const report = await examined(folder, true);
      expect(only(report.findings, 'broken reference').map(({ remedy }) => remedy)).toEqual([
        'mended',
        'mended',
        'mended',
      ]);
      const session = await openDesk(folder);
      expect((await session.article(dam.id))?.article).toMatchObject({
        related: [],
        leadPhoto: { photoId: null, caption: 'The dam' },
      });
      expect((await session.lists()).flatMap(({ cards }) => cards)).toEqual([]);
      const history = await readFile(historyFile(layout, subjectKey({ kind: 'article', id: dam.id })), 'utf8');
      const types = history
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).change.type);
      expect(types).toEqual(['article.created', 'article.relatedSet', 'article.leadPhotoSet']);
      expect(await readFile(historyFile(layout, subjectKey({ kind: 'list', id: list.id })), 'utf8')).toContain(
        'list.cardRemoved',
      );
      await session.close();
      expect(brief(await examined(folder))).toEqual([]);
    });

    it('gives the younger of two that are published under one slug another', async () => {
      const one = article({ headline: 'One', slug: 'lake', state: 'published' });
      const two = article({ headline: 'Two', slug: 'lake', state: 'ready', createdAt: '2018-11-19T09:31:00.000Z' });
      const { folder, layout } = await deskWith(
        { type: 'article.created', article: one },
        { type: 'article.created', article: two },
      );
      // As a workspace may have it that two Galleys wrote in turn.
      const history = historyFile(layout, subjectKey({ kind: 'article', id: two.id }));
      await writeFile(history, (await readFile(history, 'utf8')).replace('"state":"ready"', '"state":"published"'));
      await rm(documentFile(layout, { kind: 'article', id: two.id }));
      expect(only((await examined(folder)).findings, 'duplicate slug')).toMatchObject([{ remedy: '--fix' }]);
      expect(only((await examined(folder, true)).findings, 'duplicate slug')).toMatchObject([{ remedy: 'mended' }]);
      const session = await openDesk(folder);
      expect((await session.article(one.id))?.article.slug).toBe('lake');
      expect((await session.article(two.id))?.article.slug).toBe('lake-2');
    });
  });

  it('looks at a folder that another Galley holds, but mends nothing there', async () => {
    const { folder } = await deskWith();
    const session = await openDesk(folder);
    const report = await examined(folder);
    expect(report).toMatchObject({ findings: [], articles: 1, notices: [expect.stringContaining('is open in')] });
    expect(await doctor(folder, { ...quiet, fix: true })).toMatchObject({ ok: false, code: 'locked' });
    await session.close();
  });

  it('lets go of the folder', async () => {
    const { folder } = await deskWith();
    await examined(folder);
    await examined(folder, true);
    await openDesk(folder);
  });

  it('says that there is no workspace', async () => {
    expect(await doctor(await temporaryFolder(), { ...quiet, fix: false })).toMatchObject({ code: 'not a workspace' });
  });

  it('lists what was set aside, which is no finding', async () => {
    const { folder, layout } = await deskWith();
    await lay(path.join(layout.quarantine, 'lake.json'), 'damaged once');
    await examined(folder);
    expect(await examined(folder)).toMatchObject({
      findings: [],
      setAside: [path.join(layout.quarantine, 'lake.json')],
    });
  });
});
