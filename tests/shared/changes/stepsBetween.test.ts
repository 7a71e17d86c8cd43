import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { Mapping, type Step } from 'prosemirror-transform';
import { describe, expect, it, vi } from 'vitest';
import { stepsBetween } from '../../../shared/changes/stepsBetween';
import { documentOf } from '../../../shared/model/body';
import { anyDocument } from '../../builders/arbitraryBody';
import { twoStories } from '../../builders/arbitraryStory';
import { bullets, h2, noted, p, story, table } from '../compare/story';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

function taken(document: Node, steps: readonly Step[]): Node {
  return steps.reduce((current, step) => {
    const { doc, failed } = step.apply(current);
    if (!doc) throw new Error(failed ?? 'the step does not fit');
    doc.check();
    return doc;
  }, document);
}

const twoDocuments = fc.oneof(
  twoStories.map(([before, after]) => [documentOf(before), documentOf(after)] as const),
  fc.tuple(anyDocument, anyDocument),
);

const document = (...blocks: readonly Node[]) => documentOf(story(...blocks));

/** The words that a position stands before, once steps were taken. */
function wordsAt(before: Node, words: string, steps: readonly Step[]): string | undefined {
  let position = 0;
  before.descendants((node, at) => {
    const offset = node.text?.indexOf(words) ?? -1;
    if (offset >= 0) position = at + offset;
  });
  const mapped = new Mapping(steps.map((step) => step.getMap())).mapResult(position);
  return mapped.deleted ? undefined : taken(before, steps).resolve(mapped.pos).nodeAfter?.text?.slice(0, words.length);
}

describe('the steps between two documents', () => {
  it('lead from the one to the other, by documents that are bodies all the way', () => {
    fc.assert(
      fc.property(twoDocuments, ([before, after]) => {
        const reached = taken(before, stepsBetween(before, after));
        expect(reached.toString()).toBe(after.toString());
        expect(reached.eq(after)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are none when both say the same', () => {
    fc.assert(
      fc.property(anyDocument, (one) => {
        expect(stepsBetween(one, one.type.schema.nodeFromJSON(one.toJSON()))).toEqual([]);
      }),
    );
  });

  it('replace a word and not its paragraph', () => {
    const before = document(p('The lake rose.'), p('Nobody saw it.'));
    const steps = stepsBetween(before, document(p('The lake fell.'), p('Nobody saw it.')));
    expect(steps.map((step) => step.toJSON())).toEqual([
      { stepType: 'replace', from: 10, to: 14, slice: { content: [{ type: 'text', text: 'fell' }] } },
    ]);
  });

  it('leave what stands between two edits in its place', () => {
    const before = document(p('The lake rose.'), p(['Nobody ', noted('saw'), ' it.']), p('The fish came back.'));
    const after = document(p('The lake fell.'), p(['Nobody ', noted('saw'), ' it.']), p('The fish stayed away.'));
    const steps = stepsBetween(before, after);
    expect(steps).toHaveLength(2);
    expect(wordsAt(before, 'saw', steps)).toBe('saw');
  });

  it('leave the other paragraphs in their place when one is taken out and one put in', () => {
    const before = document(h2('Water'), p('The lake rose.'), p('Nobody saw it.'), bullets('one', 'two'));
    const after = document(h2('Water'), p('Nobody saw it.'), table(['2017', '5']), bullets('one', 'two'));
    const steps = stepsBetween(before, after);
    expect(steps).toHaveLength(2);
    for (const words of ['Water', 'Nobody', 'two']) expect(wordsAt(before, words, steps)).toBe(words);
    expect(wordsAt(before, 'lake', steps)).toBeUndefined();
  });

  it('replace within one item of a list', () => {
    const before = document(bullets('The water rose', 'The fish came back'));
    const [step, ...others] = stepsBetween(before, document(bullets('The water rose', 'The fish swam back')));
    expect(others).toEqual([]);
    expect(step?.toJSON()).toMatchObject({ slice: { content: [{ type: 'text', text: 'swam' }] } });
  });
});
