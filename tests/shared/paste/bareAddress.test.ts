import { describe, expect, it } from 'vitest';
import { bareAddress } from '../../../shared/paste/bareAddress';

describe('a pasted text', () => {
  it.each([
    'https://youtu.be/lake',
    'http://example.org/a?b=c#d',
    'HTTPS://example.org/%D5%8D',
    'https://hy.wikipedia.org/wiki/Սևան',
  ])('is an address: %s', (text) => {
    expect(bareAddress(text)).toBe(text);
    expect(bareAddress(` ${text}\r\n`)).toBe(text);
  });

  it.each([
    '',
    'the lake',
    'See https://example.org',
    'https://example.org https://example.org',
    'https://example.org\nhttps://example.org',
    'https://',
    'mailto:anna@example.org',
    'javascript:alert(1)',
    'example.org',
  ])('is none: %j', (text) => {
    expect(bareAddress(text)).toBeUndefined();
  });
});
