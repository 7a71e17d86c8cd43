import { type Command, NodeSelection } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { duplicateBlocks, moveBlocks } from './blockMoves';
import type { Format } from './formats';

/** Something that can be done to the blocks that the selection is in. */
export type BlockDeed = Pick<Format, 'name' | 'command'> & { readonly id: string; readonly keys: string };

/** `say` tells screen readers where a block has gone. */
export function blockDeeds(say: (words: string) => void): readonly BlockDeed[] {
  const moved = (place: number, of: number) => say(`Moved: block ${place} of ${of}`);
  return [
    { id: 'moveUp', name: 'Move block up', keys: 'Alt+Shift+ArrowUp', command: moveBlocks(-1, moved) },
    { id: 'moveDown', name: 'Move block down', keys: 'Alt+Shift+ArrowDown', command: moveBlocks(1, moved) },
    { id: 'duplicate', name: 'Duplicate block', keys: 'Alt+Shift+D', command: duplicateBlocks },
  ];
}

/** Enter on a photo or a card that is selected opens what is said of it. */
export function openSelected(open: { photo: (at: number) => void; embed: (at: number) => void }): Command {
  return ({ selection }, dispatch) => {
    if (!(selection instanceof NodeSelection)) return false;
    const { type } = selection.node;
    const ask = type === bodyNodes.nodes.photo ? open.photo : type === bodyNodes.nodes.embed ? open.embed : null;
    if (!ask) return false;
    if (dispatch) ask(selection.from);
    return true;
  };
}
