import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { photo } from '../builders/newsroom';
import { jpeg } from '../builders/picture';
import { carriers, given, windows } from './windows';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

describe.each(carriers)('over %s', (_name, make) => {
  it('a photo has an address, as it is and in the size it is wanted in', async () => {
    const { bridge } = await windows(make);
    const { id } = photo();
    expect(bridge.photoUrl(id)).toBe(`/photos/${id}`);
    expect(bridge.photoUrl(id, { width: 320, shape: '1:1' })).toBe(`/photos/${id}?width=320&shape=1:1`);
  });

  it('bytes come over as they are, however many, and stay with whoever sent them', async () => {
    const { bridge, core } = await windows(make);
    // An end of a JPEG that is far longer than what one frame of a line takes.
    const bytes = Buffer.concat([await jpeg(), Buffer.alloc(20_000_000, 0xa5)]);
    const { photo: kept } = given(await bridge.call('photos.add', { fileName: 'Սևանա լիճ.jpg', bytes }));
    expect(kept).toMatchObject({ id: createHash('sha256').update(bytes).digest('hex'), fileName: 'Սևանա լիճ.jpg' });
    expect(Buffer.from((await core.photo(kept.id))?.bytes ?? []).equals(bytes)).toBe(true);
    expect(bytes.length).toBeGreaterThan(20_000_000);
  });

  it('what is no bytes where a photo belongs is refused', async () => {
    const { bridge } = await windows(make);
    const input = { fileName: 'lake.jpg', bytes: 'a text' as unknown as Uint8Array<ArrayBuffer> };
    expect(await bridge.call('photos.add', input)).toMatchObject({ ok: false, code: 'invalid input' });
  });
});
