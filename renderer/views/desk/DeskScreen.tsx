import { useRef, useState } from 'react';
import type { WorkspaceReport } from '../../../shared/contract/answers';
import type { ArticleState } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { go } from '../../app/route';
import { useCommands } from '../../commands/useCommands';
import { SearchField } from '../../components/SearchField';
import { useSettled } from '../../state/useSettled';
import { ArticleCount } from './ArticleCount';
import { ArticleList } from './ArticleList';
import { Preview } from './Preview';
import { Reports } from './Reports';
import { useArticleHead } from './useArticleHead';
import './DeskScreen.css';

export interface DeskScreenProps {
  readonly state: ArticleState | null;
  readonly reports: readonly WorkspaceReport[];
  readonly onDismissReport: (report: WorkspaceReport) => void;
}

/** Milliseconds after the last letter until the search is made. */
const searchAfter = 80;

/** The articles there are, by state and by search, and the one that the cursor is on, as it will be read. */
export function DeskScreen({ state, reports, onDismissReport }: DeskScreenProps) {
  const [typed, setTyped] = useState('');
  const query = useSettled(typed, searchAfter);
  const search = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState<{ readonly in: string; readonly id: ArticleId } | null>(null);
  const head = useArticleHead({ state, query });
  // What was picked belongs to the list it was picked in; another list begins with its first article.
  const list = JSON.stringify([state, query]);
  const selectedId = picked?.in === list ? picked.id : (head.data?.rows[0]?.id ?? null);
  const open = (articleId: ArticleId) => go({ screen: 'article', articleId });

  useCommands([
    {
      id: 'article.find',
      name: 'Search articles',
      group: 'Desk',
      key: 'Mod+F',
      run: () => search.current?.select(),
    },
    {
      id: 'article.open',
      name: 'Open the article that is shown',
      group: 'Desk',
      enabled: () => selectedId !== null,
      run: () => {
        if (selectedId) open(selectedId);
      },
    },
  ]);

  return (
    <main aria-label="Desk" className="desk">
      <h1 className="visually-hidden">Desk</h1>
      <div className="desk-list">
        <div className="desk-list-bar">
          <SearchField
            label="Search articles"
            value={typed}
            onChange={setTyped}
            inputRef={search}
            className="desk-search"
          />
          <ArticleCount state={state} query={query} />
        </div>
        <Reports reports={reports} onDismiss={onDismissReport} />
        <div className="desk-rows">
          <ArticleList
            state={state}
            query={query}
            selectedId={selectedId}
            onSelect={(id) => setPicked({ in: list, id })}
            onOpen={open}
            onClearQuery={() => setTyped('')}
          />
        </div>
      </div>
      <div className="desk-preview">{selectedId && <Preview articleId={selectedId} onOpen={open} />}</div>
    </main>
  );
}
