import { describe, expect, it } from 'vitest';
import { faceOf, sameFace } from '../../../../../renderer/views/article/body/editorFace';
import { behind, bullets, editing, grid, h, p } from './words';

describe('the editor’s face', () => {
  it('says what the words are set as and what they could be', () => {
    const face = faceOf(editing([h(2, 'Why'), p('Because.')], 'Why'));
    expect(face.on).toEqual(['heading']);
    expect(face.possible).toContain('paragraph');
    expect(face.possible).not.toContain('quote');
    expect(face.link).toBe('possible');
  });

  it('counts words over all blocks, without joining the last of one to the first of the next', () => {
    expect(faceOf(editing([p('Two words'), bullets('three', 'more', 'words')])).words).toBe(5);
  });

  it('is the same for the same, however it came about', () => {
    expect(sameFace(faceOf(editing([p('One two')])), faceOf(editing([p('Three four')])))).toBe(true);
    expect(sameFace(faceOf(editing([p('One two')])), faceOf(editing([p('One')])))).toBe(false);
  });

  it('asks what is possible only where the cursor has come into another context', () => {
    const before = faceOf(editing([p('One'), p('two')]));
    const typed = editing([p('One more'), p('two')]);
    expect(faceOf(typed, before).possible).toBe(before.possible);
    expect(faceOf(behind(editing([bullets('One')]), 'One'), before).possible).not.toBe(before.possible);
    expect(faceOf(editing([p('One')], 'One'), before).possible).not.toBe(before.possible);
  });

  it('says whether the cursor is in a table', () => {
    expect(faceOf(behind(editing([grid(['a', 'b'])]), 'a')).isInTable).toBe(true);
    expect(faceOf(editing([p('One')])).isInTable).toBe(false);
  });
});
