import { expect, it } from 'vitest';
import { findSources, type SourceSearch } from '../../../../renderer/views/sources/findSources';
import { source } from '../../../builders/newsroom';

const reuters = source({ name: 'Reuters', kind: 'agency' });
const bbc = source({ name: 'BBC', printedAs: 'the BBC', kind: 'other media' });
const heron = source({ name: 'Heron', kind: 'eyewitness', sealed: 'v1' });
const all = [reuters, heron, bbc];
const found = (search: Partial<SourceSearch>) =>
  findSources(all, { text: '', kind: 'all', ...search }, { [bbc.id]: 3 }).map(({ name }) => name);

it('sources are found by part of their names, in order', () => {
  expect(found({})).toEqual(['BBC', 'Heron', 'Reuters']);
  expect(found({ text: 'the b' })).toEqual(['BBC']);
  expect(found({ text: 'REUT' })).toEqual(['Reuters']);
  expect(found({ text: 'nobody' })).toEqual([]);
});

it('sources are filtered by kind, and by whether they are protected or used', () => {
  expect(found({ kind: 'agency' })).toEqual(['Reuters']);
  expect(found({ kind: 'protected' })).toEqual(['Heron']);
  expect(found({ kind: 'not used' })).toEqual(['Heron', 'Reuters']);
});
