import type { ReactNode } from 'react';
import type { ComparedBlock as Block } from '../../../../../shared/compare/bodyComparison';
import { classes } from '../../../../components/classes';
import { BlockNote } from './BlockNote';
import { ComparedElement } from './ComparedElement';
import { ComparedWords } from './ComparedWords';
import { isChangedItself, type Place, within } from './places';
import '../../../../components/BodyCopy.css';
import './ComparedBlocks.css';

/** Where something is drawn; null where it is part of what came or went as a whole, and so is no change by itself. */
type PlaceOrNone = Place | null;

interface BlocksProps {
  readonly blocks: readonly Block[];
  readonly path: PlaceOrNone;
  /** The type of what they lie in. */
  readonly around?: string;
  /** What is said of what they lie in, where only the first of them has room for it. */
  readonly note?: ReactNode;
}

/** Blocks of a body, each as the page sets it, with what became of it. */
export function ComparedBlocks({ blocks, path, around, note }: BlocksProps) {
  return blocks.map((block, index) => (
    <ComparedBlock
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is the only name that a block of a body has
      key={index}
      block={block}
      place={path === null ? null : within(path, index)}
      {...(around === undefined ? {} : { around })}
      note={index === 0 && note}
    />
  ));
}

interface BlockProps {
  readonly block: Block;
  readonly place: PlaceOrNone;
  readonly around?: string;
  readonly note?: ReactNode;
}

/** What a page sets only in certain others: where one of these lies elsewhere, what lies in it is set without it. */
const homes: Readonly<Record<string, readonly string[]>> = {
  list_item: ['bullet_list', 'ordered_list'],
  table_row: ['table'],
  table_cell: ['table_row'],
  table_header: ['table_row'],
};

/** One block: what is said of it, and the block itself. */
export function ComparedBlock({ block, place, around = 'doc', note }: BlockProps) {
  const { type, attrs } = block.face;
  const isItself = place !== null && isChangedItself(block);
  const shell = {
    className: classes('compared-block', `compared-${block.is}`, `compared-type-${type}`),
    ...(isItself ? { 'data-change': place } : {}),
  };
  const said = (
    <>
      {note}
      {isItself && <BlockNote block={block} />}
    </>
  );
  const home = homes[type];
  const isBare = block.is === 'unwrapped' || block.is === 'split' || block.is === 'joined' || home !== undefined;
  const content = contentOf(block, place);
  const inside = isBare ? content : <ComparedElement block={block}>{content}</ComparedElement>;
  switch (around) {
    case 'bullet_list':
    case 'ordered_list':
      return (
        <li {...shell}>
          {said}
          {inside}
        </li>
      );
    case 'table':
      return <tr {...shell}>{type === 'table_row' ? contentOf(block, place, said) : <td>{inside}</td>}</tr>;
    case 'table_row': {
      const Cell = type === 'table_header' ? 'th' : 'td';
      return (
        <Cell {...shell} colSpan={Number(attrs.colspan ?? 1)} rowSpan={Number(attrs.rowspan ?? 1)}>
          {said}
          {inside}
        </Cell>
      );
    }
    default:
      return (
        <div {...shell}>
          {said}
          {inside}
        </div>
      );
  }
}

function contentOf({ is, face, content }: Block, place: PlaceOrNone, note?: ReactNode): ReactNode {
  const path = is === 'inserted' || is === 'deleted' || is === 'movedAway' ? null : place;
  switch (content.of) {
    case 'words':
      return <ComparedWords segments={content.segments} place={path} />;
    case 'blocks': {
      // What was taken out of a list, and the parts of a text, stand by themselves.
      const around = is === 'unwrapped' || is === 'split' || is === 'joined' ? 'doc' : face.type;
      return <ComparedBlocks blocks={content.blocks} path={path} around={around} note={note} />;
    }
    default:
      return null;
  }
}
