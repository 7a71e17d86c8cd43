import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPhotoIndex, type PhotoIndex } from '../../../../electron/store/photos/photoIndex';
import type { Photo } from '../../../../shared/model/photo';
import { everyPhoto, type PhotoQuery } from '../../../../shared/model/photoQuery';
import { photo } from '../../../builders/newsroom';
import { temporaryFolder } from '../../../builders/temporaryFolder';

const stamp = { size: 1, time: 1 };
const today = '2026-11-24';

const lake = photo({ fileName: 'lake.jpg', credit: 'Anna', usageTerms: 'Once', addedAt: '2026-11-01T00:00:00.000Z' });
const dam = photo({
  fileName: 'dam.jpg',
  caption: 'Плотина в Гюмри',
  credit: 'Nino',
  rightsExpireOn: '2026-11-20',
  addedAt: '2026-11-02T00:00:00.000Z',
});
const port = photo({
  fileName: 'port.jpg',
  caption: 'The port',
  credit: '',
  rightsExpireOn: '2026-12-01',
  persons: ['Zurab Abashidze'],
  addedAt: '2026-11-03T00:00:00.000Z',
});

function indexOf(photos: readonly Photo[], file = ':memory:'): PhotoIndex {
  const index = openPhotoIndex(file);
  onTestFinished(() => index.close());
  for (const one of photos) index.put(one, stamp);
  return index;
}

const names = (index: PhotoIndex, query: Partial<PhotoQuery>) =>
  index.list({ ...everyPhoto, ...query }, today, 0, 100).rows.map(({ fileName }) => fileName);

describe('photos', () => {
  const all = [lake, dam, port];

  it('are listed with the newest first, or in the order asked for', () => {
    const index = indexOf(all);
    expect(names(index, {})).toEqual(['port.jpg', 'dam.jpg', 'lake.jpg']);
    expect(names(index, { order: 'file name' })).toEqual(['dam.jpg', 'lake.jpg', 'port.jpg']);
    expect(names(index, { order: 'credit' })).toEqual(['port.jpg', 'lake.jpg', 'dam.jpg']);
  });

  it('are listed a page at a time, and all of them are counted', () => {
    const page = indexOf(all).list(everyPhoto, today, 1, 1);
    expect(page.total).toBe(3);
    expect(page.rows.map(({ fileName }) => fileName)).toEqual(['dam.jpg']);
  });

  it('are found by the words of their records, in any script, begun or whole', () => {
    const index = indexOf(all);
    expect(names(index, { text: 'плот' })).toEqual(['dam.jpg']);
    expect(names(index, { text: 'zurab abash' })).toEqual(['port.jpg']);
    expect(names(index, { text: 'lake gavar' })).toEqual(['lake.jpg']);
    expect(names(index, { text: '“' })).toEqual([]);
  });

  it('are filtered by credit, by what their rights are on the day, and by what they lack', () => {
    const index = indexOf(all);
    expect(names(index, { credits: ['Anna', 'Nino'] })).toEqual(['dam.jpg', 'lake.jpg']);
    expect(names(index, { rights: ['expired'] })).toEqual(['dam.jpg']);
    expect(names(index, { rights: ['expiring'] })).toEqual(['port.jpg']);
    expect(names(index, { rights: ['clear'] })).toEqual(['lake.jpg']);
    expect(names(index, { lacksTexts: true })).toEqual(['port.jpg']);
  });

  it('are filtered by whether articles show them, which is said anew as articles change', () => {
    const index = indexOf(all);
    index.setUses(new Map([[lake.id, 2]]));
    expect(names(index, { uses: ['used'] })).toEqual(['lake.jpg']);
    expect(index.summaries([lake.id])[0]?.uses).toBe(2);
    index.setUses(new Map([[dam.id, 1]]));
    expect(names(index, { uses: ['used'] })).toEqual(['dam.jpg']);
    expect(names(index, { uses: ['not used'] })).toEqual(['port.jpg', 'lake.jpg']);
  });

  it('are counted by each value, and a filter does not narrow its own counts', () => {
    const index = indexOf(all);
    const facets = index.facets({ ...everyPhoto, credits: ['Anna'] }, today);
    expect(facets.credits).toEqual([
      { value: '', count: 1 },
      { value: 'Anna', count: 1 },
      { value: 'Nino', count: 1 },
    ]);
    expect(facets.rights).toEqual([{ value: 'clear', count: 1 }]);
  });

  it('are put in anew without being there twice, and are gone when they are removed', () => {
    const index = indexOf(all);
    index.put({ ...lake, caption: 'A tunnel' }, stamp);
    expect(names(index, { text: 'road' })).toEqual([]);
    expect(names(index, { text: 'tunnel' })).toEqual(['lake.jpg']);
    index.remove(lake.id);
    expect(names(index, {})).toEqual(['port.jpg', 'dam.jpg']);
    expect(names(index, { text: 'tunnel' })).toEqual([]);
  });

  it('are there at the next opening, with what they were read from', async () => {
    const file = path.join(await temporaryFolder(), 'photos.sqlite');
    const first = openPhotoIndex(file);
    first.put(lake, { size: 12, time: 34 });
    first.close();
    const index = indexOf([], file);
    expect(names(index, {})).toEqual(['lake.jpg']);
    expect(index.stamps().get(lake.id)).toEqual({ size: 12, time: 34 });
  });

  it('are read again from their records when the index is no index any more', async () => {
    const file = path.join(await temporaryFolder(), 'photos.sqlite');
    await writeFile(file, 'This is no database.');
    const index = indexOf([lake], file);
    expect(names(index, {})).toEqual(['lake.jpg']);
  });
});
