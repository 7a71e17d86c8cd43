import { describe, expect, it } from 'vitest';
import { addPhotos } from '../../../renderer/state/addPhotos';
import type { Bridge } from '../../../shared/contract/bridge';
import { mostPhotoBytes } from '../../../shared/photos/photoLimits';
import { done, refused } from '../../../shared/result';
import { addedPhoto, photo } from '../../builders/photo';

const file = (name: string): File => new File([name], name);
const many = (count: number): readonly File[] => Array.from({ length: count }, (_none, place) => file(`${place}.jpg`));

/** A core that takes every file but those named `bad`, each as soon as `pause` is over. */
function core(pause: (name: string) => Promise<void> = async () => undefined) {
  const asked: string[] = [];
  let underWay = 0;
  let mostUnderWay = 0;
  const call = async (_name: string, { fileName, bytes }: { fileName: string; bytes: Uint8Array }) => {
    asked.push(fileName);
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    await pause(fileName);
    underWay -= 1;
    if (fileName.startsWith('bad')) return refused('not a photo', `${bytes.length} bytes that are no picture.`);
    return done(addedPhoto({ photo: photo({ fileName }) }));
  };
  return { bridge: { call } as unknown as Pick<Bridge, 'call'>, asked, mostUnderWay: () => mostUnderWay };
}

describe('files that are added', () => {
  it('come in but for the bad ones, each of which is explained', async () => {
    const { bridge } = core();
    const result = await addPhotos(bridge, [file('a.jpg'), file('bad.jpg'), file('c.jpg')]);
    expect(result.added.map((added) => added.photo.fileName)).toEqual(['a.jpg', 'c.jpg']);
    expect(result.notAdded).toEqual([{ fileName: 'bad.jpg', why: '7 bytes that are no picture.' }]);
    expect(result.left).toBe(0);
  });

  it('are told in the order in which they were dropped, whichever is done first', async () => {
    const { bridge } = core((name) => new Promise((resolve) => setTimeout(resolve, name === '0.jpg' ? 20 : 0)));
    const result = await addPhotos(bridge, many(4));
    expect(result.added.map((added) => added.photo.fileName)).toEqual(['0.jpg', '1.jpg', '2.jpg', '3.jpg']);
  });

  it('are on their way three at a time', async () => {
    const { bridge, mostUnderWay } = core(() => new Promise((resolve) => setTimeout(resolve, 1)));
    await addPhotos(bridge, many(12));
    expect(mostUnderWay()).toBe(3);
  });

  it('are left out once they are cancelled, while those under way come in', async () => {
    const cancelling = new AbortController();
    const { bridge, asked } = core();
    const result = await addPhotos(bridge, many(10), {
      signal: cancelling.signal,
      onProgress: (ended) => ended === 2 && cancelling.abort(),
    });
    expect(result.added).toHaveLength(asked.length);
    expect(asked.length).toBeLessThan(10);
    expect(result.left).toBe(10 - asked.length);
  });

  it('that cannot be read are explained, and do not stop the others', async () => {
    const gone = file('gone.jpg');
    gone.arrayBuffer = () => Promise.reject(new Error('NotFoundError'));
    const { bridge } = core();
    const result = await addPhotos(bridge, [gone, file('b.jpg')]);
    expect(result.notAdded.map(({ fileName, why }) => [fileName, why.includes('could not be read')])).toEqual([
      ['gone.jpg', true],
    ]);
    expect(result.added).toHaveLength(1);
  });

  it('that are larger than any photo are not even read', async () => {
    const huge = file('huge.tif');
    Object.defineProperty(huge, 'size', { value: mostPhotoBytes + 1 });
    huge.arrayBuffer = () => Promise.reject(new Error('It was read.'));
    const { bridge, asked } = core();
    const result = await addPhotos(bridge, [huge]);
    expect(result.notAdded[0]?.why).toContain('larger than 200 MB');
    expect(asked).toEqual([]);
  });
});
