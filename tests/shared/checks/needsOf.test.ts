import { describe, expect, it } from 'vitest';
import type { DeskFacts } from '../../../shared/checks/check';
import { needsOf } from '../../../shared/checks/needsOf';
import type { Article, ArticleState } from '../../../shared/model/article';
import { startingLengthTargets } from '../../../shared/model/lengthTargets';
import { newArticle } from '../../../shared/model/newArticle';
import { article, articleId } from '../../builders/article';

const now = '2018-11-20T12:00:00.000Z';
const desk: DeskFacts = { now, lengthTargets: { ...startingLengthTargets, body: { minimum: 0, maximum: null } } };
const blank = newArticle(articleId('blank'), 'en', now);
const needs = (to: ArticleState, given: Partial<Article> = {}) =>
  needsOf(article(given), to, desk).map(({ level, check }) => `${level}: ${check}`);

describe('what a step needs', () => {
  it('is nothing for an article that has everything, until it is corrected', () => {
    for (const to of ['draft', 'in review', 'ready', 'published', 'withdrawn'] as const) expect(needs(to)).toEqual([]);
    expect(needs('corrected')).toEqual(['must: correction missing']);
  });

  it('is a headline and a story before a review, and nothing else', () => {
    expect(needsOf(blank, 'in review', desk).map(({ check }) => check)).toEqual(['headline missing', 'body missing']);
  });

  it('is all that is open before it goes out', () => {
    expect(needsOf(blank, 'ready', desk).map(({ level, check }) => `${level}: ${check}`)).toEqual([
      'must: headline missing',
      'must: body missing',
      'should: kicker missing',
      'should: standfirst missing',
      'should: source line missing',
    ]);
    expect(needsOf(blank, 'published', desk)).toEqual(needsOf(blank, 'ready', desk));
  });

  it('is nothing when it goes back or away', () => {
    expect(needsOf(blank, 'draft', desk)).toEqual([]);
    expect(needsOf(blank, 'withdrawn', desk)).toEqual([]);
  });

  it('leaves aside what is only good to know', () => {
    expect(needs('ready', { headline: 'Too short' })).toEqual([]);
  });

  it('asks about an embargo that is not over, and does not forbid publishing', () => {
    expect(needs('published', { embargo: '2018-11-24T18:00:00.000Z' })).toEqual(['should: embargo']);
    expect(needs('ready', { embargo: '2018-11-24T18:00:00.000Z' })).toEqual([]);
  });

  it('is only the notice of what was put right when readers have the article already', () => {
    expect(needs('corrected', { kicker: '', state: 'published' })).toEqual(['must: correction missing']);
    const corrections = [{ date: '2018-11-20', text: '' }];
    expect(needs('corrected', { corrections })).toEqual(['must: correction without text']);
  });
});
