import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it, vi } from 'vitest';
import type { ArticleMerge } from '../../../shared/compare/articleMerge';
import { chooseMerge } from '../../../shared/compare/chooseMerge';
import { mergeArticles } from '../../../shared/compare/mergeArticles';
import type { Article } from '../../../shared/model/article';
import { type BodyNode, documentOf, emptyBody, textOf } from '../../../shared/model/body';
import { anyArticle } from '../../builders/arbitraryState';
import { anyStory, editedStory } from '../../builders/arbitraryStory';
import { article } from '../../builders/article';
import { bullets, h2, p, story } from './story';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const three = [p('The lake rose.'), p('Nobody saw it.'), p('The fish came back.')];
const [first, second, third] = three as [Node, Node, Node];

const base = article({ body: story(...three) });
const written = (...blocks: readonly Node[]): Article => ({ ...base, body: story(...blocks) });
const merged = (ours: readonly Node[], theirs: readonly Node[]) =>
  mergeArticles(base, written(...ours), written(...theirs));
const isOf = ({ regions }: ArticleMerge) => regions.map(({ is }) => is);
const fieldsOf = ({ fields }: ArticleMerge) =>
  Object.fromEntries(fields.flatMap(({ field, is }) => (is === 'same' ? [] : [[field, is]])));
const textsOf = (one: Article) => textOf(one.body).split('\n\n');

describe('the fields of a merge', () => {
  it('say who changed them', () => {
    const ours = { ...base, headline: 'Lake Sevan falls', byline: 'A. Petrosyan', tags: ['water', 'fish'] };
    const theirs = { ...base, headline: 'Sevan rises', kicker: 'Analysis', tags: ['water', 'fish'] };
    const merge = mergeArticles(base, ours, theirs);
    expect(fieldsOf(merge)).toEqual({ headline: 'conflict', byline: 'ours', kicker: 'theirs', tags: 'both' });
    expect(merge.fields.map(({ field }) => field)).toHaveLength(new Set(merge.fields.map(({ field }) => field)).size);
  });

  it('are taken from who changed them; where both did, ours stay until theirs are chosen', () => {
    const ours = { ...base, headline: 'Lake Sevan falls', byline: 'A. Petrosyan' };
    const theirs = { ...base, headline: 'Sevan rises', kicker: 'Analysis' };
    const merge = mergeArticles(base, ours, theirs);
    expect(chooseMerge(merge)).toEqual({
      ...base,
      headline: 'Lake Sevan falls',
      byline: 'A. Petrosyan',
      kicker: 'Analysis',
    });
    expect(chooseMerge(merge, { fields: { headline: 'theirs', kicker: 'ours' } })).toEqual({
      ...base,
      headline: 'Sevan rises',
      byline: 'A. Petrosyan',
    });
  });
});

describe('the body of a merge', () => {
  it('takes in paragraphs that were edited on either side', () => {
    const merge = merged([p('The lake rose again.'), second, third], [first, second, p('The fish swam back.')]);
    expect(isOf(merge)).toEqual(['ours', 'same', 'theirs']);
    expect(textsOf(chooseMerge(merge))).toEqual(['The lake rose again.', 'Nobody saw it.', 'The fish swam back.']);
  });

  it('takes in edits of neighbouring paragraphs', () => {
    const merge = merged([p('The lake rose again.'), second, third], [first, p('Nobody really saw it.'), third]);
    expect(isOf(merge)).toEqual(['ours', 'theirs', 'same']);
    expect(textsOf(chooseMerge(merge))).toEqual([
      'The lake rose again.',
      'Nobody really saw it.',
      'The fish came back.',
    ]);
  });

  it('takes in a paragraph put in beside one that was edited', () => {
    const merge = merged(
      [first, p('Not even the ministry.'), second, third],
      [first, p('Nobody really saw it.'), third],
    );
    expect(isOf(merge)).toEqual(['same', 'ours', 'theirs', 'same']);
    expect(textsOf(chooseMerge(merge))).toContain('Not even the ministry.');
    expect(textsOf(chooseMerge(merge))).toContain('Nobody really saw it.');
  });

  it('tells of a paragraph that both edited, and gives what is chosen', () => {
    const merge = merged([first, p('Nobody at all saw it.'), third], [first, p('Nobody saw it coming.'), third]);
    expect(isOf(merge)).toEqual(['same', 'conflict', 'same']);
    const middle = (one: Article) => textsOf(one).slice(1, -1);
    expect(middle(chooseMerge(merge))).toEqual(['Nobody at all saw it.']);
    expect(middle(chooseMerge(merge, { regions: { 1: 'theirs' } }))).toEqual(['Nobody saw it coming.']);
    expect(middle(chooseMerge(merge, { regions: { 1: 'both' } }))).toEqual([
      'Nobody at all saw it.',
      'Nobody saw it coming.',
    ]);
  });

  it('tells of a paragraph that one side edited and the other took out', () => {
    const merge = merged([first, third], [first, p('Nobody saw it coming.'), third]);
    expect(isOf(merge)).toEqual(['same', 'conflict', 'same']);
    expect(merge.regions[1]?.ours).toEqual([]);
    expect(textsOf(chooseMerge(merge))).toEqual(['The lake rose.', 'The fish came back.']);
  });

  it('tells of different paragraphs that both put into one place', () => {
    const merge = merged([...three, p('Ours at the end.')], [...three, h2('Theirs')]);
    expect(isOf(merge)).toEqual(['same', 'conflict']);
    expect(textsOf(chooseMerge(merge, { regions: { 1: 'both' } })).slice(-2)).toEqual(['Ours at the end.', 'Theirs']);
  });

  it('takes the same edit of both once', () => {
    const both = [first, bullets('Nobody', 'saw it'), third];
    const merge = merged(both, both);
    expect(isOf(merge)).toEqual(['same', 'both', 'same']);
    expect(documentOf(chooseMerge(merge).body).eq(documentOf(story(...both)))).toBe(true);
  });

  it('lets a change of theirs be left out and one of ours be taken back', () => {
    const merge = merged([p('The lake rose again.'), second, third], [first, second, p('The fish swam back.')]);
    const chosen = chooseMerge(merge, { regions: { 0: 'theirs', 2: 'ours' } });
    expect(documentOf(chosen.body).eq(documentOf(base.body))).toBe(true);
  });

  it('is one empty paragraph when each side took out what the other kept', () => {
    const two = { ...base, body: story(first, second) };
    const merge = mergeArticles(two, { ...base, body: story(first) }, { ...base, body: story(second) });
    expect(chooseMerge(merge).body).toEqual(emptyBody);
  });
});

/** Three articles, of one of which both others were made, or not. */
const threeArticles = fc.tuple(anyArticle, anyArticle, anyArticle, editedStory, editedStory, anyStory).map(
  ([one, two, other, [from, to], [, else_], third]) =>
    [
      { ...one, body: from },
      { ...two, body: to },
      { ...other, body: else_.content.length % 2 === 0 ? else_ : third },
    ] as const,
);

const sided = (regions: ArticleMerge['regions'], side: 'base' | 'ours' | 'theirs'): readonly BodyNode[] =>
  regions.flatMap((region) => region[side]);

describe('a merge', () => {
  it('has each body whole, from top to bottom', () => {
    fc.assert(
      fc.property(threeArticles, ([from, ours, theirs]) => {
        const { regions } = mergeArticles(from, ours, theirs);
        expect(sided(regions, 'base')).toEqual(from.body.content);
        expect(sided(regions, 'ours')).toEqual(ours.body.content);
        expect(sided(regions, 'theirs')).toEqual(theirs.body.content);
      }),
      { numRuns: 300 },
    );
  });

  it('gives ours when they changed nothing', () => {
    fc.assert(
      fc.property(threeArticles, ([from, ours]) => {
        expect(chooseMerge(mergeArticles(from, ours, from))).toEqual(ours);
      }),
    );
  });

  it('gives theirs when we changed nothing, under our id and times', () => {
    fc.assert(
      fc.property(threeArticles, ([from, , theirs]) => {
        const { id, createdAt, updatedAt } = from;
        expect(chooseMerge(mergeArticles(from, from, theirs))).toEqual({ ...theirs, id, createdAt, updatedAt });
      }),
    );
  });

  it('gives what both made when both made the same', () => {
    fc.assert(
      fc.property(threeArticles, ([from, ours]) => {
        const merge = mergeArticles(from, ours, ours);
        expect(chooseMerge(merge)).toEqual(ours);
        expect([...merge.fields, ...merge.regions].filter(({ is }) => is !== 'same' && is !== 'both')).toEqual([]);
      }),
    );
  });

  it('gives all of one side when that is chosen everywhere', () => {
    fc.assert(
      fc.property(threeArticles, ([from, ours, theirs]) => {
        const merge = mergeArticles(from, ours, theirs);
        const fields = Object.fromEntries(merge.fields.map(({ field }) => [field, 'theirs' as const]));
        const regions = Object.fromEntries(merge.regions.map((_region, index) => [index, 'theirs' as const]));
        const { id, createdAt, updatedAt } = ours;
        expect(chooseMerge(merge, { fields, regions })).toEqual({ ...theirs, id, createdAt, updatedAt });
      }),
    );
  });

  it('is a body whatever is chosen', () => {
    fc.assert(
      fc.property(
        threeArticles,
        fc.array(fc.constantFrom('ours' as const, 'theirs' as const, 'both' as const)),
        ([from, ours, theirs], choices) => {
          const merge = mergeArticles(from, ours, theirs);
          const chosen = chooseMerge(merge, { regions: Object.fromEntries(choices.entries()) });
          expect(() => documentOf(structuredClone(chosen.body))).not.toThrow();
        },
      ),
    );
  });
});
