import type { ArticleSummary } from '../../../shared/contract/answers';
import { slotCount } from '../../../shared/lists/slotCount';
import type { CuratedList } from '../../../shared/model/curatedList';
import { go } from '../../app/route';
import { useBoard } from './BoardContext';
import { MenuAt } from './MenuAt';

interface AddMenuProps {
  readonly article: ArticleSummary;
  readonly lists: readonly CuratedList[];
  readonly anchor: Element;
  readonly onClose: () => void;
}

/** The lists that an article of the archive can be put on. */
export function AddMenu({ article, lists, anchor, onClose }: AddMenuProps) {
  const { deeds } = useBoard();
  const { id: articleId, headline } = article;
  const add = lists.map((list) => ({
    id: list.id,
    name: `${list.title} (${slotCount(list).words})`,
    run: () => deeds.add(articleId, headline, list.id),
  }));
  const open = { id: 'open', name: 'Open article', run: () => go({ screen: 'article', articleId }) };
  return (
    <MenuAt
      label={`Add ${headline} to a list`}
      parts={[
        { title: 'Add to', choices: add },
        { title: 'Article', choices: [open] },
      ]}
      anchor={anchor}
      onClose={onClose}
    />
  );
}
