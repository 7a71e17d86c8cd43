import { describe, expect, it } from 'vitest';
import { answer, type Handlers } from '../../../shared/contract/answer';
import { calls } from '../../../shared/contract/calls';
import { wholeArchive } from '../../../shared/model/articleQuery';
import { done, refused } from '../../../shared/result';

const asked: unknown[] = [];
const unused = () => refused('unused', 'This call is not part of the test.');
const handlers: Handlers = {
  ...(Object.fromEntries(Object.keys(calls).map((name) => [name, unused])) as unknown as Handlers),
  'articles.list': (input, origin) => {
    asked.push([input, origin]);
    return done({ total: 0, isWhole: true, rows: [] });
  },
  'articles.get': async () => {
    throw new TypeError('x is not a function');
  },
  'lists.all': () => {
    throw 'a text';
  },
};

describe('a call', () => {
  it('reaches its handler with what was checked, and nothing else, and with who asks', async () => {
    const input = { ...wholeArchive, offset: 0, limit: 5 };
    expect(await answer(handlers, 'window 1', 'articles.list', { ...input, more: 'unasked' })).toMatchObject({
      ok: true,
    });
    expect(asked).toEqual([[input, 'window 1']]);
  });

  it('comes back as its handler answered', async () => {
    expect(await answer(handlers, 'window 1', 'sources.all', {})).toMatchObject({ ok: false, code: 'unused' });
  });

  it('whose handler fails comes back as a fault that names the call and what was wrong', async () => {
    const articleId = '019a0000-0000-7000-8000-000000000001';
    expect(await answer(handlers, 'window 1', 'articles.get', { articleId })).toEqual({
      ok: false,
      code: 'fault',
      message: 'Galley failed at articles.get: x is not a function',
    });
    expect(await answer(handlers, 'window 1', 'lists.all', {})).toMatchObject({
      code: 'fault',
      message: expect.stringContaining('a text'),
    });
  });

  it.each([undefined, null, 7, {}, 'nothing', 'hasOwnProperty'])('that is %j is none', async (name) => {
    expect(await answer(handlers, 'window 1', name, {})).toMatchObject({ ok: false, code: 'unknown call' });
  });
});
