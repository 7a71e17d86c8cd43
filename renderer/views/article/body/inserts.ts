import type { Command } from 'prosemirror-state';
import type { BodyEditor } from './bodyEditor';
import { insertDivider, insertFootnote, insertPhoto, insertPullQuote } from './insertCommands';

/** Something that can be put into the text. */
export interface Insert {
  readonly id: string;
  readonly name: string;
  readonly keys?: string;
  readonly isPossible: (editor: BodyEditor) => boolean;
  readonly run: (editor: BodyEditor) => void;
}

export const inserts: readonly Insert[] = [
  byCommand('photo', 'Photo', insertPhoto),
  { id: 'table', name: 'Table…', isPossible: always, run: ({ asking }) => asking.table() },
  byCommand('pullQuote', 'Pull quote', insertPullQuote),
  byCommand('divider', 'Divider', insertDivider),
  { id: 'embed', name: 'Embed…', isPossible: always, run: ({ asking }) => asking.embed() },
  { ...byCommand('footnote', 'Footnote', insertFootnote), keys: 'Mod+Alt+F' },
];

function always(): boolean {
  return true;
}

function byCommand(id: string, name: string, command: Command): Insert {
  return {
    id,
    name,
    isPossible: ({ view }) => command(view.state),
    run({ view }) {
      view.focus();
      command(view.state, view.dispatch, view);
    },
  };
}
