import { describe, expect, it } from 'vitest';
import { mergeCommits } from '../../../renderer/state/mergeCommits';
import type { Commit } from '../../../shared/changes/changeRecord';
import { articleId } from '../../builders/article';
import { photoId } from '../../builders/photo';
import { headlineCommit } from './commits';

const article = articleId('typed in');

describe('commits that wait', () => {
  it('become one while one field is typed in: the first was, the last to, under the first id', () => {
    const letters = [
      headlineCommit(article, '', 'M'),
      headlineCommit(article, 'M', 'Mi'),
      headlineCommit(article, 'Mi', 'Min'),
    ];
    const merged = mergeCommits([], letters);
    expect(merged).toEqual([
      { ...letters[0], change: { type: 'article.headlineSet', articleId: article, was: '', to: 'Min' } },
    ]);
  });

  it('stay apart when they are of two articles or of two fields', () => {
    const first = headlineCommit(article, '', 'M');
    const other = headlineCommit(articleId('another'), '', 'M');
    const kicker: Commit = { ...first, change: { type: 'article.kickerSet', articleId: article, was: '', to: 'News' } };
    expect(mergeCommits([first], [other])).toEqual([first, other]);
    expect(mergeCommits([first], [kicker])).toEqual([first, kicker]);
    expect(mergeCommits([first, other], [headlineCommit(article, 'M', 'Mi')])).toHaveLength(3);
  });

  it('become one across settings of other fields, such as a slug that follows its headline', () => {
    const first = headlineCommit(article, '', 'M');
    const slug: Commit = { ...first, change: { type: 'article.slugSet', articleId: article, was: 'article', to: 'm' } };
    const merged = mergeCommits([first, slug], [headlineCommit(article, 'M', 'Mi')]);
    expect(merged.map(({ change }) => 'to' in change && change.to)).toEqual(['Mi', 'm']);
  });

  it('become one while one field of a photo is typed in', () => {
    const typed = (was: string, to: string): Commit => ({
      ...headlineCommit(article, '', ''),
      change: { type: 'photo.fieldsSet', photoId: photoId('lake.jpg'), was: { caption: was }, to: { caption: to } },
    });
    const first = typed('', 'A');
    expect(mergeCommits([first], [typed('A', 'Ab')])).toEqual([{ ...first, change: typed('', 'Ab').change }]);
    // What lies between may rest on the first.
    expect(mergeCommits([first], [headlineCommit(article, '', 'M'), typed('A', 'Ab')])).toHaveLength(3);
  });

  it('keep every edit of a body, whose steps build on each other', () => {
    const edit: Commit = {
      ...headlineCommit(article, '', ''),
      change: { type: 'article.bodyEdited', articleId: article, was: '0', steps: [] },
    };
    expect(mergeCommits([edit], [edit])).toHaveLength(2);
  });
});
