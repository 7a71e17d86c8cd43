import type { Mark, Node } from 'prosemirror-model';
import { Fragment, type ReactNode } from 'react';
import { type Body, documentOf } from '../../shared/model/body';
import { classes } from './classes';

export interface BodyCopyProps {
  readonly body: Body;
  /** The most blocks that are shown; of a longer body it is said how many more there are. */
  readonly most?: number;
  readonly className?: string;
}

/** A body set as copy, to be read and not edited. */
export function BodyCopy({ body, most = Number.POSITIVE_INFINITY, className }: BodyCopyProps) {
  const document = documentOf(body);
  const more = document.childCount - most;
  return (
    <div className={classes('copy', className)}>
      {childrenOf(document, most)}
      {more > 0 && <p className="soft">…and {more.toLocaleString('en-GB')} more paragraphs.</p>}
    </div>
  );
}

function childrenOf(node: Node, most = node.childCount): ReactNode[] {
  const children: ReactNode[] = [];
  node.forEach((child, _offset, index) => {
    // The place is the only name that a node of a body has.
    if (index < most) children.push(<Fragment key={index}>{child.isText ? textOf(child) : blockOf(child)}</Fragment>);
  });
  return children;
}

function blockOf(node: Node): ReactNode {
  const children = childrenOf(node);
  switch (node.type.name) {
    case 'heading':
      return node.attrs.level === 3 ? <h4>{children}</h4> : <h3>{children}</h3>;
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    case 'bullet_list':
      return <ul>{children}</ul>;
    case 'ordered_list':
      return <ol>{children}</ol>;
    case 'list_item':
      return <li>{children}</li>;
    case 'hard_break':
      return <br />;
    default:
      return <p>{children}</p>;
  }
}

function textOf(node: Node): ReactNode {
  return node.marks.reduce<ReactNode>(marked, node.text ?? '');
}

/** A link is shown as one and leads nowhere: pressing it would leave the desk. */
function marked(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type.name) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    default:
      return (
        <span className="copy-link" title={String(mark.attrs.href)}>
          {inner}
        </span>
      );
  }
}
