import { EditorState, NodeSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { selectionAt } from '../../../../../renderer/views/article/checks/leadTo';
import { type BodyNode, documentOf } from '../../../../../shared/model/body';

const paragraph = (text: string): BodyNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const state = (...content: readonly BodyNode[]) => EditorState.create({ doc: documentOf({ type: 'doc', content }) });

describe('the selection that leads to a place of the story', () => {
  it('is the words of that place', () => {
    const editor = state(paragraph('The level rises.'));
    const { from, to } = selectionAt(editor, 5, 10);
    expect(editor.doc.textBetween(from, to)).toBe('level');
  });

  it('is a photo as a whole', () => {
    const editor = state(paragraph('The level rises.'), { type: 'photo' });
    const selection = selectionAt(editor, 18, 20);
    expect(selection).toBeInstanceOf(NodeSelection);
    expect(selection.$from.nodeAfter?.type.name).toBe('photo');
  });

  it('stays within a story that has become shorter meanwhile', () => {
    const editor = state(paragraph('Gone'));
    const { from, to } = selectionAt(editor, 50, 90);
    expect(from).toBeLessThanOrEqual(to);
    expect(to).toBeLessThanOrEqual(editor.doc.content.size);
  });
});
