import { describe, expect, it } from 'vitest';
import { openSealed, sealText } from '../../../../electron/core/sources/sealText';

const passphrase = 'nine herons on one roof';

describe('a sealed text', () => {
  it.each(['', 'Levon Manukyan', 'Լևոն Մանուկյան', 'x'.repeat(5000), 'ends with a zero\0'])(
    'opens with its passphrase and purpose, and says %j',
    async (text) => {
      expect(await openSealed(await sealText(text, passphrase, 'a test'), passphrase, 'a test')).toBe(text);
    },
  );

  it('does not open with another passphrase, for another purpose, or when one letter of it is another', async () => {
    const sealed = await sealText('Levon Manukyan', passphrase, 'a test');
    expect(await openSealed(sealed, `${passphrase}.`, 'a test')).toBeUndefined();
    expect(await openSealed(sealed, passphrase, 'another test')).toBeUndefined();
    for (const place of [sealed.indexOf(' 8 ') + 5, sealed.length - 30, sealed.length - 60]) {
      const other = sealed[place] === 'A' ? 'B' : 'A';
      const spoilt = sealed.slice(0, place) + other + sealed.slice(place + 1);
      expect(await openSealed(spoilt, passphrase, 'a test')).toBeUndefined();
    }
  });

  it('opens with the same letters typed on another system', async () => {
    const sealed = await sealText('Levon', 'caf\u00e9', 'a test');
    expect(await openSealed(sealed, 'cafe\u0301', 'a test')).toBe('Levon');
  });

  it('is never the same twice, and does not tell how long a name is', async () => {
    const [one, other] = [await sealText('Li', passphrase, ''), await sealText('Levon Manukyan', passphrase, '')];
    expect(one.length).toBe(other.length);
    expect(await sealText('Li', passphrase, '')).not.toBe(one);
  });

  it.each([
    '',
    'galley-sealed-1',
    'galley-sealed-2 16 8 1 AAAAAAAAAAAAAAAAAAAAAA== AAAAAAAAAAAAAAAA AAAAAAAAAAAAAAAAAAAAAA==',
    'galley-sealed-1 40 8 1 AAAAAAAAAAAAAAAAAAAAAA== AAAAAAAAAAAAAAAA AAAAAAAAAAAAAAAAAAAAAA==',
    'galley-sealed-1 NaN -1 1e9 AAAAAAAAAAAAAAAAAAAAAA== AAAAAAAAAAAAAAAA AAAAAAAAAAAAAAAAAAAAAA==',
    'galley-sealed-1 16 8 1 AA== AA== AA==',
  ])('that is none, or asks for too much, does not open: %j', async (sealed) => {
    expect(await openSealed(sealed, passphrase, '')).toBeUndefined();
  });
});
