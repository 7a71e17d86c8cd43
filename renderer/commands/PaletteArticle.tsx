import { MenuItem } from 'react-aria-components/Menu';
import type { ArticleSummary } from '../../shared/contract/answers';
import { StateDot } from '../components/StateDot';
import { titleOr } from '../components/titleOr';
import { When } from '../components/When';

export interface PaletteArticleProps {
  readonly article: ArticleSummary;
  readonly onOpen: () => void;
}

export function PaletteArticle({ article, onOpen }: PaletteArticleProps) {
  const title = titleOr(article.headline);
  return (
    <MenuItem id={`article:${article.id}`} textValue={title} onAction={onOpen} className="menu-item palette-item">
      <span className="menu-item-name palette-article">{title}</span>
      <span className="palette-article-state soft small">
        <StateDot state={article.state} /> <When at={article.updatedAt} />
      </span>
    </MenuItem>
  );
}
