import { type Command, Selection } from 'prosemirror-state';
import { useRef, useState } from 'react';
import { Popover } from 'react-aria-components/Popover';
import type { MenuChoice } from '../../../components/Menu';
import { deleteBlocks, selectedBlocks } from './blockMoves';
import type { BodyEditor } from './bodyEditor';
import { markedSpan } from './markedWords';
import { type MenuPart, PartedMenu } from './PartedMenu';
import { placeOf } from './placeOf';
import { blockKinds, turnInto } from './turnInto';

export interface BlockMenuProps {
  readonly editor: BodyEditor;
  readonly onClose: () => void;
}

/** What can be done with the block that is marked. */
export function BlockMenu({ editor, onClose }: BlockMenuProps) {
  const { view } = editor;
  const page = useRef<Element>(document.body);
  // Chosen once: the menu is about the block as it is when it opens.
  const [parts] = useState(() => partsFor(editor, onClose));
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      triggerRef={page}
      getTargetRect={() => firstLine(placeOf(view))}
      placement="bottom start"
      offset={4}
      className="popover"
    >
      <PartedMenu label="Block" parts={parts} onClose={onClose} />
    </Popover>
  );
}

/** A menu of a tall block opens at its head. */
function firstLine({ left, top, width, height }: DOMRect): DOMRect {
  return new DOMRect(left, top, width, Math.min(height, 28));
}

function partsFor(editor: BodyEditor, onClose: () => void): readonly MenuPart[] {
  const { view, deeds, asking } = editor;
  const span = markedSpan(view.state);
  const block = span && view.state.doc.nodeAt(span.from);
  if (!span || !block) return [];

  const inBlock = (command: Command) => {
    const { from, to } = selectedBlocks(view.state);
    const isThere = from === span.from && to === span.to;
    const near = Selection.near(view.state.doc.resolve(span.from + (block.isLeaf ? 0 : 1)), 1);
    const there = isThere ? view.state : view.state.apply(view.state.tr.setSelection(near));
    return { isPossible: command(there), selection: there.selection };
  };
  const choice = (id: string, name: string, command: Command, keys?: string): MenuChoice => ({
    id,
    name,
    ...(keys === undefined ? {} : { keys }),
    isDisabled: !inBlock(command).isPossible,
    run() {
      const bookmark = inBlock(command).selection.getBookmark();
      onClose();
      view.dispatch(view.state.tr.setSelection(bookmark.resolve(view.state.doc)));
      command(view.state, view.dispatch, view);
    },
  });
  const isAsked = block.type.name === 'photo' || block.type.name === 'embed' ? block.type.name : null;
  const asked: readonly MenuChoice[] = isAsked
    ? [
        {
          id: 'ask',
          name: isAsked === 'photo' ? 'Photo, credit and alt text…' : 'Address and title…',
          keys: 'Enter',
          run() {
            onClose();
            asking.about(isAsked, view, span.from);
          },
        },
      ]
    : [];
  const kinds = blockKinds.filter((kind) => inBlock(turnInto(kind)).isPossible);
  return [
    { title: 'This block', choices: asked },
    {
      title: 'Turn into',
      isTitled: true,
      choices: kinds.map((kind) => choice(kind.id, kind.name, turnInto(kind))),
    },
    {
      title: 'Move',
      choices: deeds.map(({ id, name, keys, command }) => choice(id, name, command, keys)),
    },
    { title: 'Delete', choices: [choice('delete', 'Delete block', deleteBlocks)] },
  ];
}
