import { NodeSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { deleteBlocks, duplicateBlocks, moveBlocks } from '../../../../../renderer/views/article/body/blockMoves';
import { bodyNodes } from '../../../../../shared/model/bodyNodes';
import { behind, bullets, editing, p, said, selecting, taken } from './words';

const three = () => editing([p('One'), bullets('two'), p('Three')]);

describe('a block', () => {
  it('is moved past its neighbours with the cursor in it, and says where it has come to', () => {
    const told: string[] = [];
    const moved = taken(
      behind(three(), 'two'),
      moveBlocks(-1, (place, of) => told.push(`${place} of ${of}`)),
    );
    expect(said(moved)).toBe('doc(bullet_list(list_item(paragraph("two"))), paragraph("One"), paragraph("Three"))');
    expect(moved?.selection.$from.parent.textContent).toBe('two');
    expect(said(moved && taken(moved, moveBlocks(1)))).toBe(said(three()));
    expect(told).toEqual(['1 of 3']);
  });

  it('is moved with the others that are selected', () => {
    const state = three();
    expect(said(taken(selecting(state, 2, 9), moveBlocks(1)))).toBe(
      'doc(paragraph("Three"), paragraph("One"), bullet_list(list_item(paragraph("two"))))',
    );
  });

  it('stays selected as a whole when it is moved so', () => {
    const state = editing([p('One'), bodyNodes.node('divider')]);
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 5)));
    const moved = taken(selected, moveBlocks(-1));
    expect(said(moved)).toBe('doc(divider, paragraph("One"))');
    expect(moved?.selection instanceof NodeSelection && moved.selection.from).toBe(0);
    const back = moved && taken(moved, moveBlocks(1));
    expect(back?.selection instanceof NodeSelection && back.selection.from).toBe(5);
  });

  it('does not go beyond the ends of the body', () => {
    expect(taken(behind(three(), 'One'), moveBlocks(-1))).toBeNull();
    expect(taken(behind(three(), 'Three'), moveBlocks(1))).toBeNull();
  });

  it('is there twice once duplicated, its notes with the first alone', () => {
    const noted = bodyNodes.text('One', [bodyNodes.mark('note', { noteId: 'note-1' })]);
    const state = editing([bodyNodes.node('paragraph', null, [noted])]);
    expect(said(taken(state, duplicateBlocks))).toBe('doc(paragraph(note("One")), paragraph("One"))');
  });

  it('is deleted, and of the last one an empty paragraph stays', () => {
    expect(said(taken(behind(three(), 'two'), deleteBlocks))).toBe('doc(paragraph("One"), paragraph("Three"))');
    expect(said(taken(editing([bullets('one', 'two')]), deleteBlocks))).toBe('doc(paragraph)');
  });
});
