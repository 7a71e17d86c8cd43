import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOfParagraphs, documentOf } from '../../../shared/model/body';
import { wordsInBody } from '../../../shared/model/wordsInBody';
import { changedWords } from '../../../shared/revisions/changedWords';
import { anyDocument } from '../../builders/arbitraryBody';

const body = (...paragraphs: string[]) => documentOf(bodyOfParagraphs(paragraphs));

describe('the words that changed between two bodies', () => {
  it('are those that came and those that went', () => {
    expect(changedWords(body('The lake rose.'), body('The lake fell again.'))).toEqual({ added: 2, removed: 1 });
  });

  it('are none when they only moved', () => {
    expect(changedWords(body('One two.'), body('two One.'))).toEqual({ added: 0, removed: 0 });
    expect(changedWords(body('One two.', 'Three.'), body('Three.', 'One two.'))).toEqual({ added: 0, removed: 0 });
  });

  it('count as often as they stand there', () => {
    expect(changedWords(body('no'), body('no no', 'no'))).toEqual({ added: 2, removed: 0 });
  });

  it('make up the difference of the two counts', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const { added, removed } = changedWords(before, after);
        expect(added - removed).toBe(wordsInBody(after) - wordsInBody(before));
        expect(changedWords(after, before)).toEqual({ added: removed, removed: added });
        expect(changedWords(before, before.type.schema.nodeFromJSON(before.toJSON()))).toEqual({
          added: 0,
          removed: 0,
        });
      }),
    );
  });
});
