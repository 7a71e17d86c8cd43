import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../renderer/state/DeskContext';
import { followChanges, takePhotosAgain } from '../../../renderer/state/followChanges';
import { createStore } from '../../../renderer/state/store';
import type { Events } from '../../../shared/contract/events';
import type { Photo } from '../../../shared/model/photo';
import { done } from '../../../shared/result';
import { photo, photoId } from '../../builders/photo';

const here = photo({ caption: 'As it was' });

/** A window that holds a photo's record, beside a core that has `elsewhere` of it. */
function desk(elsewhere: Photo | null) {
  let tell: (event: Events['changed']) => void = () => {};
  const asked: string[] = [];
  const store = createStore({ send: () => {} }, () => '2018-11-19T12:00:00.000Z');
  store.take({ photos: [here] });
  const window = {
    store,
    bridge: {
      origin: 'this window',
      call: async (_name: string, { photoIds }: { photoIds: readonly string[] }) => {
        asked.push(...photoIds);
        return done(photoIds.map((id) => (id === here.id ? elsewhere : null)));
      },
      on: (_name: string, listener: (event: Events['changed']) => void) => {
        tell = listener;
        return () => {};
      },
    },
    outbox: { status: { is: 'saved', at: null }, flush: async () => true, onStatus: () => () => {} },
  } as unknown as Desk;
  followChanges(window);
  return {
    window,
    asked,
    shown: () => store.state.newsroom.photos[here.id],
    changed: async (name: string) => {
      tell({ subjects: [{ kind: 'photo', id: photoId(name) }], origin: 'another window' });
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

describe('a photo that changed in another window', () => {
  it('is shown here as the core has it', async () => {
    const { shown, changed } = desk({ ...here, caption: 'As it is now' });
    await changed('lake.jpg');
    expect(shown()?.caption).toBe('As it is now');
  });

  it('is not shown any more when it was taken out', async () => {
    const { shown, changed } = desk(null);
    await changed('lake.jpg');
    expect(shown()).toBeUndefined();
  });

  it('is not asked for when this window does not hold it', async () => {
    const { asked, changed } = desk(here);
    await changed('port.jpg');
    expect(asked).toEqual([]);
  });
});

describe('photos that the core has set many fields of', () => {
  it('are read again as far as this window holds them', async () => {
    const { window, asked, shown } = desk({ ...here, credit: 'Ann Lee' });
    await takePhotosAgain(window, [here.id, photoId('port.jpg')]);
    expect(asked).toEqual([here.id]);
    expect(shown()?.credit).toBe('Ann Lee');
  });
});
