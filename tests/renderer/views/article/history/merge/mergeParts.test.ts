import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  layMerge,
  leftToChoose,
  partsOf,
  withChoice,
} from '../../../../../../renderer/views/article/history/merge/mergeParts';
import { chooseMerge } from '../../../../../../shared/compare/chooseMerge';
import { bodyOfParagraphs } from '../../../../../../shared/model/body';
import { article } from '../../../../../builders/article';

const base = article({ body: bodyOfParagraphs(['One.', 'Two.', 'Three.']) });
const ours = article({
  ...base,
  headline: 'Ours',
  byline: 'Anna',
  body: bodyOfParagraphs(['One, ours.', 'Two.', 'Three.']),
});
const theirs = article({
  ...base,
  headline: 'Theirs',
  standfirst: 'Theirs alone.',
  body: bodyOfParagraphs(['One, theirs.', 'Two.', 'Three, theirs.']),
});

function laid(from: typeof base | null = base) {
  const merge = layMerge({ base: from, theirs }, ours);
  if (!merge) throw new Error('There is something to merge');
  return { merge, parts: partsOf(merge) };
}

describe('the parts of a merge', () => {
  it('are what differs, by who changed it', () => {
    expect(laid().parts).toEqual([
      { of: 'field', field: 'headline', is: 'conflict' },
      { of: 'field', field: 'standfirst', is: 'theirs' },
      { of: 'field', field: 'byline', is: 'ours' },
      { of: 'region', index: 0, is: 'conflict' },
      { of: 'region', index: 2, is: 'theirs' },
    ]);
  });

  it('are all to be chosen where it is not known what both have come from', () => {
    const { parts } = laid(null);
    expect(parts.every(({ is }) => is === 'conflict')).toBe(true);
    expect(leftToChoose(parts, {})).toBe(parts.length);
  });

  it('are none when the file cannot be read', () => {
    expect(layMerge({ base, theirs: null }, ours)).toBeNull();
  });
});

describe('choosing', () => {
  it('goes without saying for what only one side changed, and never for a conflict', () => {
    const { parts } = laid();
    expect(parts.map((part) => choiceOf(part, {}))).toEqual([null, 'theirs', 'ours', null, 'theirs']);
    expect(leftToChoose(parts, {})).toBe(2);
  });

  it('makes the article that was chosen, once nothing is left to choose', () => {
    const { merge, parts } = laid();
    let choices = {};
    for (const part of parts) {
      if (choiceOf(part, choices) !== null) continue;
      choices = withChoice(choices, part, part.of === 'region' ? 'both' : 'theirs');
    }
    expect(leftToChoose(parts, choices)).toBe(0);
    expect(chooseMerge(merge, choices)).toMatchObject({
      headline: 'Theirs',
      standfirst: 'Theirs alone.',
      byline: 'Anna',
      body: bodyOfParagraphs(['One, ours.', 'One, theirs.', 'Two.', 'Three, theirs.']),
    });
  });

  it('takes no field from both', () => {
    const { parts } = laid();
    const [headline] = parts;
    expect(headline && choiceOf(headline, withChoice({}, headline, 'both'))).toBeNull();
  });
});
