import {
  Bold,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Pilcrow,
  Plus,
  Superscript,
  Table2,
  TextQuote,
} from 'lucide-react';
import { memo, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react-aria-components';
import { Separator } from 'react-aria-components/Separator';
import { Toolbar } from 'react-aria-components/Toolbar';
import { IconButton } from '../../../components/IconButton';
import { StoryLength } from '../sheet/StoryLength';
import { BarMenu } from './BarMenu';
import { insertParts, tableParts } from './barParts';
import type { BodyEditor } from './bodyEditor';
import type { EditorFace } from './editorFace';
import { type Format, type FormatId, formats } from './formats';
import './FormatBar.css';

const icons: Readonly<Record<FormatId, LucideIcon>> = {
  paragraph: Pilcrow,
  heading: Heading2,
  subheading: Heading3,
  bold: Bold,
  italic: Italic,
  superscript: Superscript,
  bullets: List,
  numbers: ListOrdered,
  quote: TextQuote,
};

/** How the buttons stand together. */
const groups: readonly (readonly FormatId[])[] = [
  ['paragraph', 'heading', 'subheading'],
  ['bold', 'italic', 'superscript'],
  ['bullets', 'numbers', 'quote'],
];

export interface FormatBarProps {
  readonly editor: BodyEditor;
  readonly isReadOnly: boolean;
}

/** What words can be set as, what can be put in, and how long the story is. */
export function FormatBar({ editor, isReadOnly }: FormatBarProps) {
  const { on, possible, link, isInTable, words } = useSyncExternalStore(editor.onFace, () => editor.face);
  return (
    <div className="format-bar">
      <FormatButtons
        editor={editor}
        isReadOnly={isReadOnly}
        on={on.join()}
        possible={possible.join()}
        link={link}
        isInTable={isInTable}
      />
      <StoryLength words={words} />
    </div>
  );
}

interface FormatButtonsProps extends FormatBarProps, Pick<EditorFace, 'link' | 'isInTable'> {
  /** Ids of formats, joined: equal words are equal props, so that a longer story draws no button again. */
  readonly on: string;
  readonly possible: string;
}

const FormatButtons = memo(function FormatButtons({
  editor,
  isReadOnly,
  on,
  possible,
  link,
  isInTable,
}: FormatButtonsProps) {
  const isOn = new Set(on.split(','));
  const isPossible = new Set(possible.split(','));
  const run = ({ command }: Format, byKeyboard: boolean): void => {
    command(editor.view.state, editor.view.dispatch, editor.view);
    // Who goes along the buttons by keyboard stays there; Escape leads back.
    if (!byKeyboard) editor.view.focus();
  };
  // On letting go of the key: pressing it closes the button's tooltip, which keeps the press to itself.
  const back = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') editor.view.focus();
    else event.continuePropagation();
  };
  const button = (id: FormatId) => {
    const format = formats.find((known) => known.id === id);
    if (!format) return null;
    return (
      <IconButton
        key={id}
        name={format.name}
        keys={format.keys}
        icon={icons[id]}
        isOn={isOn.has(id)}
        isDisabled={isReadOnly || !(isPossible.has(id) || isOn.has(id))}
        preventFocusOnPress
        onKeyUp={back}
        onPress={({ pointerType }) => run(format, pointerType === 'keyboard')}
      />
    );
  };
  return (
    <Toolbar aria-label="Formatting" className="format-buttons">
      {groups.map((ids, index) => (
        <span key={ids.join()} className="format-group">
          {index > 0 && <Separator orientation="vertical" className="format-separator" />}
          {ids.map(button)}
          {ids.includes('superscript') && (
            <IconButton
              name="Link"
              keys="Mod+Shift+K"
              icon={Link}
              isOn={link === 'set'}
              isDisabled={isReadOnly || link === 'impossible'}
              preventFocusOnPress
              onKeyUp={back}
              onPress={() => editor.asking.link(editor.view)}
            />
          )}
        </span>
      ))}
      <span className="format-group">
        <Separator orientation="vertical" className="format-separator" />
        <BarMenu name="Insert" icon={Plus} isDisabled={isReadOnly} parts={() => insertParts(editor)} onKeyUp={back} />
        <BarMenu
          name="Table"
          icon={Table2}
          isDisabled={isReadOnly || !isInTable}
          parts={() => tableParts(editor)}
          onKeyUp={back}
        />
      </span>
    </Toolbar>
  );
});
