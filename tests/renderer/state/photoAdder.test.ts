import { describe, expect, it } from 'vitest';
import { type Adding, createPhotoAdder } from '../../../renderer/state/photoAdder';
import type { Bridge } from '../../../shared/contract/bridge';
import { done } from '../../../shared/result';
import { addedPhoto, photo } from '../../builders/photo';

const files = (...names: readonly string[]): readonly File[] => names.map((name) => new File([name], name));

function adder() {
  const order: string[] = [];
  const call = async (_name: string, { fileName }: { fileName: string }) => {
    order.push(fileName);
    return done(addedPhoto({ photo: photo({ fileName }) }));
  };
  const created = createPhotoAdder({ call } as unknown as Pick<Bridge, 'call'>);
  const seen: Adding[] = [];
  created.subscribe(() => seen.push(created.adding));
  return { adder: created, seen, order };
}

describe('the adding of photos', () => {
  it('says how far it is, and then what became of them until that was seen', async () => {
    const { adder: one, seen } = adder();
    await one.add(files('a.jpg', 'b.jpg'));
    expect(seen).toContainEqual({ is: 'adding', done: 1, total: 2 });
    expect(one.adding.is === 'done' && one.adding.result.added).toHaveLength(2);
    one.dismiss();
    expect(one.adding).toEqual({ is: 'idle' });
  });

  it('takes more while it goes on, after those before them, and reports of all together', async () => {
    const { adder: one, order } = adder();
    const first = one.add(new Promise((resolve) => setTimeout(() => resolve(files('a.jpg', 'b.jpg')), 5)));
    const second = one.add(files('c.jpg'));
    expect((await first).added).toHaveLength(2);
    expect((await second).added).toHaveLength(1);
    expect(order).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(one.adding.is === 'done' && one.adding.result.added).toHaveLength(3);
  });

  it('is over at once when there was nothing to add', async () => {
    const { adder: one } = adder();
    await one.add([]);
    expect(one.adding).toEqual({ is: 'idle' });
  });

  it('goes on with what comes after a folder that could not be listed', async () => {
    const { adder: one } = adder();
    const first = one.add(Promise.reject(new Error('The folder is gone.')));
    const second = one.add(files('c.jpg'));
    await expect(first).rejects.toThrow('The folder is gone.');
    expect((await second).added).toHaveLength(1);
    expect(one.adding.is).toBe('done');
  });

  it('leaves out what is left when it is cancelled, and takes what is added later', async () => {
    const { adder: one } = adder();
    const stop = one.subscribe(() => one.adding.is === 'adding' && one.adding.done === 1 && one.cancel());
    const cancelled = await one.add(files('a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg', 'f.jpg'));
    stop();
    expect(cancelled.left).toBeGreaterThan(0);
    expect((await one.add(files('g.jpg'))).left).toBe(0);
  });
});
