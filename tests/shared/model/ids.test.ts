import { describe, expect, it } from 'vitest';
import {
  articleIdSchema,
  cardIdSchema,
  listIdSchema,
  momentSchema,
  photoIdSchema,
  sourceIdSchema,
} from '../../../shared/model/ids';
import { articleId } from '../../builders/article';

const names = { list: listIdSchema, source: sourceIdSchema, card: cardIdSchema };

describe.each(Object.entries(names))('the id of a %s', (_kind, schema) => {
  it.each(['popular', 'editors-choice', 'a', '7', 'a'.repeat(64), 'console', 'com10'])('may be %s', (id) => {
    expect(schema.safeParse(id).success).toBe(true);
  });

  it.each([
    ['empty', ''],
    ['a path up', '..'],
    ['a path down', 'a/b'],
    ['a path of Windows', 'a\\b'],
    ['absolute', '/etc/passwd'],
    ['a drive', 'c:'],
    ['hidden', '.galley'],
    ['ended by a newline', 'popular\n'],
    ['cut by a NUL', 'popular\0'],
    ['in capitals, which some file systems fold', 'Popular'],
    ['of letters that fold', 'ſource'],
    ['begun by a hyphen, which commands take for an option', '-rf'],
    ['ended by a hyphen', 'a-'],
    ['too long for a file name', 'a'.repeat(65)],
    ['a device of Windows', 'con'],
    ['a numbered device of Windows', 'com1'],
    ['a printer of Windows', 'lpt9'],
    ['what every object has', 'constructor'],
    ['the prototype of every object', '__proto__'],
  ])('may not be %s', (_what, id) => {
    expect(schema.safeParse(id).success).toBe(false);
  });
});

describe('the id of an article', () => {
  it('is a UUID that carries its moment', () => {
    expect(articleIdSchema.safeParse(articleId('lake')).success).toBe(true);
  });

  it.each([
    ['without a moment in it', '6f1c1b1e-0c7a-4f5e-9a53-0f6c2a9f1b11'],
    ['in capitals, which some file systems fold', '019A0000-0000-7000-8000-00000000000A'],
    ['with a path behind it', `${articleId('lake')}/../x`],
    ['with a newline behind it', `${articleId('lake')}\n`],
    ['without hyphens', articleId('lake').replaceAll('-', '')],
  ])('is no UUID %s', (_what, id) => {
    expect(articleIdSchema.safeParse(id).success).toBe(false);
  });
});

describe('the id of a photo', () => {
  it('is a sha256 in lower-case hex', () => {
    expect(photoIdSchema.safeParse('0a'.repeat(32)).success).toBe(true);
    expect(photoIdSchema.safeParse('0A'.repeat(32)).success).toBe(false);
    expect(photoIdSchema.safeParse('0a'.repeat(31)).success).toBe(false);
    expect(photoIdSchema.safeParse(`${'0a'.repeat(32)}.jpg`).success).toBe(false);
  });
});

describe('a moment', () => {
  it('is in UTC', () => {
    expect(momentSchema.safeParse('2018-11-19T09:30:00.000Z').success).toBe(true);
    expect(momentSchema.safeParse('2018-11-19T09:30:00+04:00').success).toBe(false);
    expect(momentSchema.safeParse('2018-11-19').success).toBe(false);
    expect(momentSchema.safeParse('2018-02-30T09:30:00Z').success).toBe(false);
  });
});
