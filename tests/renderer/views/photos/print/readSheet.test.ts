import { describe, expect, it } from 'vitest';
import { readSheet, sheetPages } from '../../../../../renderer/views/photos/print/readSheet';
import type { Bridge } from '../../../../../shared/contract/bridge';
import { everyPhoto } from '../../../../../shared/model/photoQuery';
import { done, refused } from '../../../../../shared/result';
import { photo } from '../../../../builders/photo';

const photos = ['a.jpg', 'b.jpg', 'c.jpg'].map((fileName) => photo({ fileName }));

const bridge = {
  call: async (name: string, { photoIds }: { photoIds: readonly string[] }) =>
    name === 'photos.ids'
      ? done(photos.map(({ id }) => id))
      : done(photoIds.map((id) => photos.find((one) => one.id === id) ?? null)),
} as unknown as Pick<Bridge, 'call'>;

const read = async (picked: readonly string[], most = 500) => {
  const sheet = await readSheet(bridge, everyPhoto, picked as never, most);
  return { names: sheet.photos.map(({ fileName }) => fileName), total: sheet.total };
};

describe('a contact sheet', () => {
  it('shows all that are found when none is picked', async () => {
    expect(await read([])).toEqual({ names: ['a.jpg', 'b.jpg', 'c.jpg'], total: 3 });
  });

  it('shows those that are picked, in the order in which they are found', async () => {
    const picked = [photos[2]?.id ?? '', photos[0]?.id ?? ''];
    expect((await read(picked)).names).toEqual(['a.jpg', 'c.jpg']);
  });

  it('shows the first when there are too many, and says how many there are', async () => {
    expect(await read([], 2)).toEqual({ names: ['a.jpg', 'b.jpg'], total: 3 });
  });

  it('has twenty photos a page', () => {
    const many = Array.from({ length: 41 }, (_none, place) => photo({ fileName: `${place}.jpg` }));
    expect(sheetPages(many).map((page) => page.length)).toEqual([20, 20, 1]);
  });

  it('says why the photos cannot be had', async () => {
    const closed = { call: async () => refused('closed', 'Galley is closing.') } as unknown as Pick<Bridge, 'call'>;
    await expect(readSheet(closed, everyPhoto, [], 500)).rejects.toThrow('Galley is closing.');
  });
});
