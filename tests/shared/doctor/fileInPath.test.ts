import { describe, expect, it } from 'vitest';
import { fileInPath } from '../../../shared/doctor/fileInPath';
import { articleId } from '../../builders/article';
import { photo } from '../../builders/newsroom';

const article = articleId('lake');
const { id } = photo();

describe('fileInPath', () => {
  it.each([
    [`articles/2018/11/${article}.json`, { is: 'document', subject: { kind: 'article', id: article } }],
    ['lists/popular.json', { is: 'document', subject: { kind: 'list', id: 'popular' } }],
    [`photos/ab/${id}.json`, { is: 'document', subject: { kind: 'photo', id } }],
    [`photos/ab/${id}.webp`, { is: 'original', id }],
    ['sources.json', { is: 'document', subject: { kind: 'sources' } }],
    [`history/${article}.jsonl`, { is: 'history', subject: { kind: 'article', id: article } }],
    [`history/${id}.jsonl`, { is: 'history', subject: { kind: 'photo', id } }],
    ['history/list-popular.jsonl', { is: 'history', subject: { kind: 'list', id: 'popular' } }],
    ['history/sources.jsonl', { is: 'history', subject: { kind: 'sources' } }],
  ])('knows %s', (path, expected) => {
    expect(fileInPath(path)).toEqual(expected);
  });

  it.each([
    `articles/${article}.json`,
    'articles/2018/11/lake.json',
    'lists/A list.json',
    `photos/ab/${id}.gif`,
    'history/lake (copy).jsonl',
    `history/${article}.json`,
  ])('knows nothing of %s', (path) => {
    expect(fileInPath(path)).toEqual({ is: 'stray' });
  });
});
