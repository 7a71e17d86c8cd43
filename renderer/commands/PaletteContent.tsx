import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuSection } from 'react-aria-components/Menu';
import { everyArticle } from '../../shared/model/articleQuery';
import { go } from '../app/route';
import { SearchField } from '../components/SearchField';
import { callOptions } from '../state/callOptions';
import { useDesk } from '../state/DeskContext';
import { useCommandRegistry } from './CommandsContext';
import type { Command } from './command';
import { matchCommands } from './matchCommands';
import { PaletteArticle } from './PaletteArticle';
import { PaletteCommand } from './PaletteCommand';

/** The most articles that are shown. */
const articlesShown = 8;

export function PaletteContent({ onClose }: { readonly onClose: () => void }) {
  const { bridge } = useDesk();
  const registry = useCommandRegistry();
  const [query, setQuery] = useState('');
  // What could be done when the palette was opened: opening it has moved the focus.
  const [commands] = useState<readonly Command[]>(() => registry.available().filter(({ id }) => id !== 'palette.open'));
  const asked = query.trim();
  // Nothing stands in while it is asked: what the search before found would be pointed at as the first, and then be gone.
  const articles = useQuery({
    ...callOptions(bridge, 'articles.list', {
      query: asked,
      filter: everyArticle,
      order: 'last changed',
      offset: 0,
      limit: articlesShown,
    }),
  });
  const found = matchCommands(commands, query);
  const rows = articles.data?.rows ?? [];

  const leave = (then: () => void): void => {
    onClose();
    // The focus goes back to where it was before the command runs, so that the command may put it elsewhere.
    setTimeout(then);
  };

  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField
        label="Find an article or a command"
        placeholder="Find an article or a command"
        autoFocus
        className="palette-field"
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          else event.continuePropagation();
        }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="palette-scroll" aria-label="Results" tabIndex={0}>
        <Menu
          aria-label="Commands and articles"
          className="palette-results"
          renderEmptyState={() => (
            <p className="palette-nothing">
              {articles.isFetching ? '' : `No article and no command has “${query.trim()}”.`}
            </p>
          )}
        >
          {found.length > 0 && (
            <MenuSection id="commands">
              <Header className="palette-header">Commands</Header>
              {found.map((command) => (
                <PaletteCommand
                  key={command.id}
                  command={command}
                  onRun={() => leave(() => void registry.run(command.id))}
                />
              ))}
            </MenuSection>
          )}
          {rows.length > 0 && (
            <MenuSection id="articles">
              <Header className="palette-header">{asked === '' ? 'Newest articles' : 'Articles'}</Header>
              {rows.map((article) => (
                <PaletteArticle
                  key={article.id}
                  article={article}
                  onOpen={() => leave(() => go({ screen: 'article', articleId: article.id }))}
                />
              ))}
            </MenuSection>
          )}
        </Menu>
      </section>
    </Autocomplete>
  );
}
