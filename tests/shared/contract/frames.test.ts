import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMessage, unpackMessage } from '../../../shared/contract/frames';

const bytes = new Uint8Array([0, 255, 10, 13, 128]);
const question = { number: 7, name: 'photos.add', input: { fileName: 'Սևանա լիճ 🌊.jpg', bytes } };

describe('a message on a line of texts and bytes', () => {
  it('is a text of JSON where it has no bytes in it', () => {
    const plain = { number: 1, name: 'lists.all', input: { a: null, b: [1, 'é'] } };
    expect(packMessage(plain)).toBe(JSON.stringify(plain));
    expect(unpackMessage(JSON.stringify(plain))).toEqual(plain);
  });

  it('is a frame where it has, and comes out as it went in', () => {
    const frame = packMessage(question);
    if (typeof frame === 'string') throw new Error('its bytes are lost');
    expect(unpackMessage(frame)).toEqual(question);
    expect(Array.from(frame.subarray(-5))).toEqual(Array.from(bytes));
    // As part of a larger buffer, too, which is how Node gives small messages.
    const within = new Uint8Array(frame.length + 8);
    within.set(frame, 3);
    expect(unpackMessage(within.subarray(3, 3 + frame.length))).toEqual(question);
  });

  it('carries bytes wherever they stand', () => {
    const part = fc.uint8Array({ maxLength: 40 });
    const message = fc.record({
      a: part,
      b: fc.array(fc.record({ c: part, text: fc.string() })),
      n: fc.constant(null),
    });
    fc.assert(
      fc.property(message, (given) => {
        expect(unpackMessage(packMessage(given))).toEqual(given);
      }),
    );
  });

  it.each([
    ['is cut off', (frame: Uint8Array) => frame.subarray(0, 12)],
    ['has lost its last byte', (frame: Uint8Array) => frame.subarray(0, -1)],
    ['says that it has a longer head than it has', (frame: Uint8Array) => new Uint8Array([255, ...frame.subarray(1)])],
    ['has no head', () => new Uint8Array([0, 0, 0, 2, 91, 93])],
    ['is empty', () => new Uint8Array()],
  ])('that %s is refused', (_what, spoil) => {
    expect(() => unpackMessage(spoil(packMessage(question) as Uint8Array))).toThrow();
  });

  it.each([[['constructor', 'prototype']], [['__proto__', 'polluted']], [['number']], [['nowhere']], [[]]])(
    'puts its bytes nowhere but where null stands for them: %j',
    (path) => {
      const head = JSON.stringify({ message: { number: 7, input: null }, bytes: [{ path, length: 1 }] });
      const frame = new Uint8Array([0, 0, 0, head.length, ...Array.from(head, (one) => one.charCodeAt(0)), 1]);
      expect(() => unpackMessage(frame)).toThrow(/no place/);
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );
});
