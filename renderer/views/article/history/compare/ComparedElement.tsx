import type { ReactNode } from 'react';
import type { ComparedBlock } from '../../../../../shared/compare/bodyComparison';
import { EmbedCard } from '../../../../components/EmbedCard';
import { ComparedPhoto } from './ComparedPhoto';

interface ComparedElementProps {
  readonly block: ComparedBlock;
  readonly children: ReactNode;
}

/** A block as the page sets it. */
export function ComparedElement({ block, children }: ComparedElementProps) {
  const { type, attrs } = block.face;
  switch (type) {
    case 'heading':
      return attrs.level === 3 ? <h3>{children}</h3> : <h2>{children}</h2>;
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    case 'pull_quote':
      return <div className="pull-quote">{children}</div>;
    case 'speaker':
      return <p className="speaker">{children}</p>;
    case 'bullet_list':
      return <ul>{children}</ul>;
    case 'ordered_list':
      return <ol>{children}</ol>;
    case 'photo':
      return <ComparedPhoto block={block}>{children}</ComparedPhoto>;
    case 'table':
      return (
        <div className="table-frame">
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'divider':
      return <hr />;
    case 'embed':
      return (
        <EmbedCard
          href={String(attrs.href)}
          title={String(attrs.title ?? '')}
          provider={String(attrs.provider ?? '')}
        />
      );
    default:
      return <p dir="auto">{children}</p>;
  }
}
