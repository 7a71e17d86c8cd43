import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashDistance, hashHalves } from '../../../shared/photos/hashDistance';

const between = (one: string, other: string) => hashDistance(hashHalves(one), hashHalves(other));
const hash = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }).map((bits) => bits.toString(16).padStart(16, '0'));

describe('how far two perceptual hashes are apart', () => {
  it('is the number of bits in which they differ', () => {
    expect(between('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(between('8000000000000001', '0000000000000000')).toBe(2);
    expect(between('00000000ffffffff', '00000001ffffffff')).toBe(1);
    fc.assert(
      fc.property(hash, hash, (one, other) => {
        const bits = (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2).replaceAll('0', '');
        expect(between(one, other)).toBe(bits.length);
      }),
    );
  });
});
