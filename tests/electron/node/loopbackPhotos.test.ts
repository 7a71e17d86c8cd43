import { describe, expect, it, vi } from 'vitest';
import { directBridge } from '../../../electron/core/directBridge';
import { jpeg } from '../../builders/picture';
import { startHost } from './loopback';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

async function hostWithPhoto() {
  const host = await startHost();
  const bridge = await directBridge(host.core);
  const bytes = await jpeg({ width: 900, height: 600 });
  const added = await bridge.call('photos.add', { fileName: 'lake.jpg', bytes });
  if (!added.ok) throw new Error(added.message);
  return { ...host, bridge, bytes, id: added.value.photo.id };
}

describe('a photo behind its address', () => {
  it('is given as it is, and in the size and shape that are asked for', async () => {
    const { ask, bridge, bytes, id } = await hostWithPhoto();
    const original = await ask(bridge.photoUrl(id));
    expect(original).toMatchObject({ status: 200, headers: { 'content-type': 'image/jpeg' } });
    expect(Number(original.headers['content-length'] ?? bytes.length)).toBe(bytes.length);
    const small = await ask(bridge.photoUrl(id, { width: 300, shape: '1:1' }));
    expect(small).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } });
    expect(small.text.slice(8, 12)).toBe('WEBP');
    expect(small.headers['x-content-type-options']).toBe('nosniff');
  });

  it('is not given for an address that nobody made', async () => {
    const { ask, id } = await hostWithPhoto();
    for (const query of ['?width=0', '?width=320&shape=5:1', '?width=99999999', '?height=3', '?width=320&width=640']) {
      expect((await ask(`/photos/${id}${query}`)).status, query).toBe(404);
    }
  });
});
