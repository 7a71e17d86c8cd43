import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { documentFile, historyFile, layoutOf } from '../../../electron/store/layout';
import { sealOf } from '../../../electron/store/seal';
import { type Subject, subjectKey } from '../../../shared/changes/subject';
import { noPhotoDetails } from '../../../shared/model/photo';
import { workspaceVersion } from '../../../shared/model/workspace';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { lay } from '../../builders/disk';
import { photo } from '../../builders/newsroom';
import { openDesk } from '../../builders/openDesk';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const at = '2018-11-19T10:00:00.000Z';
const site = {
  id: 'commonspace-eu',
  name: 'commonspace.eu',
  role: 'own reporting',
  link: 'https://commonspace.example',
};
const agencies = { id: 'agencies', name: 'agencies', role: 'agency', link: '' };
const { claims: _claims, waivers: _waivers, ...lake } = article();
const written = {
  ...lake,
  sources: [
    { sourceId: 'commonspace-eu', role: 'own reporting' },
    { sourceId: 'agencies', role: 'agency' },
  ],
  sourceLine: 'commonspace.eu with agencies',
};
const { id: photoId } = photo();
const shown = {
  id: photoId,
  fileName: 'lake.jpg',
  mediaType: 'image/jpeg',
  width: 1600,
  height: 1067,
  caption: 'From the road',
  credit: 'Anna',
  altText: 'A lake',
};
const none = { link: '', printedAs: '', notes: '', sealed: null };
const asRead = {
  article: {
    ...lake,
    sources: [
      { sourceId: 'commonspace-eu', role: 'own reporting', part: 'from' },
      { sourceId: 'agencies', role: 'agency', part: 'with' },
    ],
    sourceLine: written.sourceLine,
    claims: [],
    waivers: [],
  },
  photo: { ...noPhotoDetails, ...shown, perceptualHash: null, addedAt: null },
  sources: {
    'commonspace-eu': { ...none, id: 'commonspace-eu', name: site.name, kind: 'own reporting', link: site.link },
    agencies: { ...none, id: 'agencies', name: 'agencies', kind: 'agency' },
  },
};

/** A workspace as an older Galley left it: what each history has, and what its file is. */
async function older(version: 1 | 2, hasFiles: boolean): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'desk');
  const layout = layoutOf(folder);
  const workspace = { title: 'Lake desk', ownNames: ['own'], language: 'en', createdAt: at };
  const json = { format: 'galley-workspace', version, id: '5d0c8a52-6a0f-4f53-9d2b-0c7c3f1e9a41', ...workspace };
  await lay(layout.workspace, JSON.stringify(json));
  await lay(layout.taxonomy, JSON.stringify({ kickers: ['News'], regions: [], tags: [] }));

  const keep = async (subject: Subject, changes: readonly object[], document: object): Promise<void> => {
    const by = version === 1 ? {} : { by: 'Anna' };
    const lines = changes.map((change, number) => {
      const { id } = commit({ type: 'source.removed', source: asRead.sources.agencies as never });
      return `${JSON.stringify({ id, at, ...by, sequence: number + 1, change })}\n`;
    });
    const history = lines.join('');
    await lay(historyFile(layout, subjectKey(subject)), history);
    if (!hasFiles) return;
    const [sequence, historyBytes] = [lines.length, Buffer.byteLength(history)];
    const seal = version === 1 ? {} : { seal: sealOf(sequence, historyBytes, document) };
    await lay(documentFile(layout, subject), JSON.stringify({ sequence, historyBytes, ...seal, document }));
  };
  const both = { [site.id]: site, [agencies.id]: agencies };
  const gone = { ...agencies, id: 'gone', name: 'Gone' };
  await keep(
    { kind: 'sources' },
    [
      ...[site, gone, agencies].map((source) => ({ type: 'source.added', source })),
      { type: 'source.removed', source: gone },
    ],
    both,
  );
  await keep({ kind: 'photo', id: photoId }, [{ type: 'photo.added', photo: shown }], shown);
  const [first, second] = written.sources;
  await keep(
    { kind: 'article', id: lake.id },
    [
      { type: 'article.created', article: { ...written, sources: [first] } },
      { type: 'article.sourcesSet', articleId: lake.id, was: [first], to: [first, second] },
    ],
    { ...written, updatedAt: at },
  );
  return folder;
}

describe.each([1, 2] as const)('a workspace of format %i', (version) => {
  it.each([
    ['its files', true],
    ['its histories alone', false],
  ])('gives all that it has, from %s, and goes on in the format of today', async (_from, hasFiles) => {
    const folder = await older(version, hasFiles);
    const session = await openDesk(folder);
    expect(await session.sources()).toEqual(asRead.sources);
    expect(await session.photo(photoId)).toEqual(asRead.photo);
    expect((await session.article(lake.id))?.article).toEqual({ ...asRead.article, updatedAt: at });
    const revision = await session.revisions.revision(lake.id, 2);
    expect(revision).toMatchObject({ ok: true, value: { sources: asRead.article.sources } });

    const was = asRead.article.sources as never;
    const changes = [
      { type: 'article.sourcesSet', articleId: lake.id, was, to: [] },
      { type: 'source.removed', source: asRead.sources.agencies as never },
      { type: 'photo.fieldsSet', photoId, was: { credit: 'Anna' }, to: { credit: 'Anna Petrosyan' } },
    ] as const;
    expect(
      await session.commit(
        changes.map((change) => commit(change)),
        'a test',
      ),
    ).toMatchObject({ ok: true });
    expect(session.reports).toEqual([]);
    await session.close();

    expect(JSON.parse(await readFile(layoutOf(folder).workspace, 'utf8'))).toMatchObject({ version: workspaceVersion });
    const again = await openDesk(folder);
    expect(Object.keys(await again.sources())).toEqual(['commonspace-eu']);
    expect((await again.photo(photoId))?.credit).toBe('Anna Petrosyan');
    expect((await again.article(lake.id))?.article).toMatchObject({ sources: [], headline: lake.headline });
    expect(again.reports).toEqual([]);
  });
});
