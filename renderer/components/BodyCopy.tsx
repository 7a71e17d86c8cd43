import type { Mark, Node } from 'prosemirror-model';
import { Fragment, type ReactNode } from 'react';
import { withoutAnchors } from '../../shared/anchors/withoutAnchors';
import { type Body, documentOf } from '../../shared/model/body';
import { type PhotoId, photoIdSchema } from '../../shared/model/ids';
import { useDesk } from '../state/DeskContext';
import { classes } from './classes';
import { EmbedCard } from './EmbedCard';
import './BodyCopy.css';

export interface BodyCopyProps {
  readonly body: Body;
  /** The most blocks that are shown; of a longer body it is said how many more there are. */
  readonly most?: number;
  readonly className?: string;
}

/** A body set as copy, to be read and not edited, with its footnotes at its end. */
export function BodyCopy({ body, most = Number.POSITIVE_INFINITY, className }: BodyCopyProps) {
  const { bridge } = useDesk();
  const document = withoutAnchors(documentOf(body));
  const more = document.childCount - most;
  const shown = document.children.slice(0, most);
  const footnotes = shown.flatMap(footnotesIn);
  return (
    <div className={classes('copy', className)}>
      {shown.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is the only name that a node of a body has
        <Fragment key={index}>{blockOf(block, bridge.photoUrl)}</Fragment>
      ))}
      {more > 0 && <p className="soft">…and {more.toLocaleString('en-GB')} more paragraphs.</p>}
      {footnotes.length > 0 && (
        <ol className="footnotes" aria-label="Footnotes">
          {footnotes.map((footnote, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <li key={index}>{inlineOf(footnote)}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

function footnotesIn(block: Node): readonly Node[] {
  const found: Node[] = [];
  block.descendants((node) => {
    if (node.type.name === 'footnote') found.push(node);
  });
  return found;
}

type PhotoUrl = (photoId: PhotoId) => string;

function blocksOf(node: Node, photoUrl: PhotoUrl): ReactNode {
  return node.children.map((child, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={index}>{blockOf(child, photoUrl)}</Fragment>
  ));
}

function blockOf(node: Node, photoUrl: PhotoUrl): ReactNode {
  switch (node.type.name) {
    case 'heading':
      return node.attrs.level === 3 ? <h4>{inlineOf(node)}</h4> : <h3>{inlineOf(node)}</h3>;
    case 'blockquote':
      return <blockquote>{blocksOf(node, photoUrl)}</blockquote>;
    case 'pull_quote':
      return <div className="pull-quote">{blocksOf(node, photoUrl)}</div>;
    case 'speaker':
      return <div className="speaker">{inlineOf(node)}</div>;
    case 'bullet_list':
      return <ul>{blocksOf(node, photoUrl)}</ul>;
    case 'ordered_list':
      return <ol>{blocksOf(node, photoUrl)}</ol>;
    case 'list_item':
      return <li>{blocksOf(node, photoUrl)}</li>;
    case 'photo':
      return photoOf(node, photoUrl);
    case 'table':
      return tableOf(node, photoUrl);
    case 'embed':
      return embedOf(node);
    case 'divider':
      return <hr />;
    default:
      return <p>{inlineOf(node)}</p>;
  }
}

function photoOf(node: Node, photoUrl: PhotoUrl): ReactNode {
  const photoId = photoIdSchema.safeParse(node.attrs.photoId);
  return (
    <figure className={classes('photo', !photoId.success && 'photo-is-wanted')}>
      {photoId.success ? (
        <img src={photoUrl(photoId.data)} alt={String(node.attrs.altText)} />
      ) : (
        <p className="photo-wanted">
          <b>Photo wanted</b>
        </p>
      )}
      <div className="photo-foot">
        <figcaption>{inlineOf(node)}</figcaption>
        {node.attrs.credit !== '' && <span className="photo-credit">{String(node.attrs.credit)}</span>}
      </div>
    </figure>
  );
}

function tableOf(table: Node, photoUrl: PhotoUrl): ReactNode {
  return (
    <div className="table-frame">
      <table>
        <tbody>
          {table.children.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <tr key={index}>
              {row.children.map((cell, column) => {
                const Cell = cell.type.name === 'table_header' ? 'th' : 'td';
                const { colspan, rowspan } = cell.attrs;
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <Cell key={column} colSpan={Number(colspan)} rowSpan={Number(rowspan)}>
                    {blocksOf(cell, photoUrl)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function embedOf({ attrs: { href, title, provider } }: Node): ReactNode {
  return <EmbedCard href={String(href)} title={String(title)} provider={String(provider)} />;
}

function inlineOf(node: Node): ReactNode {
  return node.children.map((child, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={index}>{runOf(child)}</Fragment>
  ));
}

function runOf(node: Node): ReactNode {
  if (node.type.name === 'hard_break') return <br />;
  if (node.type.name === 'footnote') {
    return (
      <span className="footnote">
        <span className="footnote-number" />
      </span>
    );
  }
  return node.marks.reduce<ReactNode>(marked, node.text ?? '');
}

/** A link is shown as one and leads nowhere: pressing it would leave the desk. */
function marked(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type.name) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'superscript':
      return <sup>{inner}</sup>;
    default:
      return (
        <span className="copy-link" title={String(mark.attrs.href)}>
          {inner}
        </span>
      );
  }
}
