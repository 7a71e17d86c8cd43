import { toggleMark } from 'prosemirror-commands';
import type { MarkType } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { isBlock, isQuoted, listAround, toggleHeading, toggleList, toggleQuote, toParagraph } from './blockCommands';

/** Something that words can be set as. `command` does it or takes it back, and answers whether it would do anything. */
export interface Format {
  readonly id: FormatId;
  readonly name: string;
  /** As in a command: `Mod+B`. */
  readonly keys: string;
  readonly command: Command;
  readonly isOn: (state: EditorState) => boolean;
}

export type FormatId =
  | 'paragraph'
  | 'heading'
  | 'subheading'
  | 'bold'
  | 'italic'
  | 'superscript'
  | 'bullets'
  | 'numbers'
  | 'quote';

const { paragraph, heading, bullet_list, ordered_list } = bodyNodes.nodes;
const { strong, em, superscript } = bodyNodes.marks;

export const formats: readonly Format[] = [
  {
    id: 'paragraph',
    name: 'Paragraph',
    keys: 'Mod+Alt+0',
    command: toParagraph,
    isOn: (state) => isBlock(state, paragraph),
  },
  { id: 'heading', name: 'Heading', keys: 'Mod+Alt+2', command: toggleHeading(2), isOn: isHeading(2) },
  { id: 'subheading', name: 'Subheading', keys: 'Mod+Alt+3', command: toggleHeading(3), isOn: isHeading(3) },
  { id: 'bold', name: 'Bold', keys: 'Mod+B', command: toggleMarkOf(strong), isOn: (state) => isMarked(state, strong) },
  { id: 'italic', name: 'Italic', keys: 'Mod+I', command: toggleMarkOf(em), isOn: (state) => isMarked(state, em) },
  {
    id: 'superscript',
    name: 'Superscript',
    keys: 'Mod+.',
    command: toggleMarkOf(superscript),
    isOn: (state) => isMarked(state, superscript),
  },
  {
    id: 'bullets',
    name: 'Bulleted list',
    keys: 'Mod+Shift+8',
    command: toggleList(bullet_list),
    isOn: isList('bullet_list'),
  },
  {
    id: 'numbers',
    name: 'Numbered list',
    keys: 'Mod+Shift+7',
    command: toggleList(ordered_list),
    isOn: isList('ordered_list'),
  },
  { id: 'quote', name: 'Quotation', keys: 'Mod+Shift+9', command: toggleQuote, isOn: isQuoted },
];

function isHeading(level: 2 | 3): (state: EditorState) => boolean {
  return (state) => isBlock(state, heading, { level });
}

function isList(name: 'bullet_list' | 'ordered_list'): (state: EditorState) => boolean {
  return (state) => listAround(state) === bodyNodes.nodes[name];
}

/** The words of a footnote are marked in it, not with the words around it. */
function toggleMarkOf(mark: MarkType): Command {
  return toggleMark(mark, null, { enterInlineAtoms: false });
}

/** Whether what is typed next, or what is selected, has the mark. */
function isMarked(state: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = state.selection;
  if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, mark);
}
