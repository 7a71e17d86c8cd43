import type { RefObject } from 'react';
import type { ArticleSummary } from '../../../shared/contract/answers';
import type { CardRow } from '../../../shared/lists/cardRows';
import type { Direction } from '../../../shared/lists/moveDeeds';
import type { CuratedList } from '../../../shared/model/curatedList';
import { go } from '../../app/route';
import type { Command } from '../../commands/command';
import { useCommands } from '../../commands/useCommands';
import type { BoardDeeds } from './useBoardDeeds';

/** The card or the article that the keyboard is on. */
export interface Subject {
  readonly row: CardRow | undefined;
  readonly article: ArticleSummary | undefined;
}

interface BoardCommandsOptions {
  readonly subject: () => Subject;
  readonly deeds: BoardDeeds;
  readonly lists: readonly CuratedList[];
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly openReword: (row: CardRow) => void;
}

/** The commands of the board. Their keys are also taken by `useBoardKeys`, before a row of a list takes them. */
export function useBoardCommands({ subject, deeds, lists, searchField, openReword }: BoardCommandsOptions): void {
  const aboutCard = (id: string, name: string, key: string, run: (row: CardRow) => void): Command => ({
    id,
    name,
    group: 'Lists',
    key,
    enabled: () => subject().row !== undefined,
    run: () => {
      const { row } = subject();
      if (row) run(row);
    },
  });
  const step = (id: string, name: string, key: string, direction: Direction): Command =>
    aboutCard(id, name, key, (row) => deeds.step({ listId: row.listId, cardId: row.id }, direction));
  useCommands([
    step('card.moveUp', 'Move card up', 'Alt+ArrowUp', 'up'),
    step('card.moveDown', 'Move card down', 'Alt+ArrowDown', 'down'),
    step('card.moveLeft', 'Move card to the list on the left', 'Alt+ArrowLeft', 'left'),
    step('card.moveRight', 'Move card to the list on the right', 'Alt+ArrowRight', 'right'),
    aboutCard('card.reword', 'Reword card…', 'F2', openReword),
    aboutCard('card.remove', 'Take card out', 'Delete', ({ listId, id, title }) =>
      deeds.remove({ listId, cardId: id }, title),
    ),
    {
      id: 'card.openArticle',
      name: 'Open the card’s article',
      group: 'Lists',
      enabled: () => subject().row?.article !== undefined,
      run: () => {
        const articleId = subject().row?.article?.id;
        if (articleId) go({ screen: 'article', articleId });
      },
    },
    ...lists.map((list) => ({
      id: `article.addTo.${list.id}`,
      name: `Add article to ${list.title}`,
      group: 'Lists',
      enabled: () => subject().article !== undefined,
      run: () => {
        const { article } = subject();
        if (article) deeds.add(article.id, article.headline, list.id);
      },
    })),
    {
      id: 'archive.find',
      name: 'Search the archive',
      group: 'Lists',
      key: 'Mod+F',
      run: () => searchField.current?.focus(),
    },
  ]);
}
