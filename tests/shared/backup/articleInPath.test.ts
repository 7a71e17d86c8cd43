import { describe, expect, it } from 'vitest';
import { articleInPath } from '../../../shared/backup/articleInPath';
import { articleId } from '../../builders/article';

const id = articleId('lake');

describe('articleInPath', () => {
  it('knows the document and the history of an article', () => {
    expect(articleInPath(`articles/2018/11/${id}.json`)).toEqual({ id, is: 'document' });
    expect(articleInPath(`history/${id}.jsonl`)).toEqual({ id, is: 'history' });
  });

  it.each(['galley.json', 'history/sources.jsonl', 'history/list-popular.jsonl', `photos/ab/${'ab'.repeat(32)}.json`])(
    'knows that %s is of something else',
    (path) => {
      expect(articleInPath(path)).toBeUndefined();
    },
  );
});
