import { NodeSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { toggleHeading, toParagraph } from '../../../../../renderer/views/article/body/blockCommands';
import { leaveCaption, selectPhotoOfCaption } from '../../../../../renderer/views/article/body/captionKeys';
import { at, behind, caption, editing, p, said, taken } from './words';

const photo = () => behind(editing([caption('The dam'), p('More')]), 'The dam');

describe('in a caption', () => {
  it('Enter leads on to a paragraph after the photo', () => {
    const left = taken(photo(), leaveCaption);
    expect(said(left)).toBe('doc(photo("The dam"), paragraph, paragraph("More"))');
    expect(left?.selection.$from.parent.content.size).toBe(0);
  });

  it('Backspace at the start selects the photo, and elsewhere does not', () => {
    const selected = taken(at(photo(), 1), selectPhotoOfCaption)?.selection;
    expect(selected instanceof NodeSelection && selected.node.type.name).toBe('photo');
    expect(taken(photo(), selectPhotoOfCaption)).toBeNull();
  });

  it('nothing makes a heading or a paragraph of it, which would take the photo away', () => {
    expect(taken(photo(), toggleHeading(2))).toBeNull();
    expect(taken(photo(), toParagraph)).toBeNull();
  });
});
