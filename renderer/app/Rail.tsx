import { type ReactNode, useId } from 'react';
import { type ArticleState, articleStates } from '../../shared/model/article';
import { useCommandRegistry } from '../commands/CommandsContext';
import { Button } from '../components/Button';
import { classes } from '../components/classes';
import { Kbd } from '../components/Kbd';
import { useStore } from '../state/DeskContext';
import { useWorkspace } from '../state/useWorkspace';
import { hashOf, type Route, useRoute } from './route';
import { stateFilters } from './stateFilters';
import { usePhotoCount } from './usePhotoCount';
import './Rail.css';

export interface RailProps {
  /** Whether the desk is open: only then can articles be begun, and are they counted. */
  readonly isOpen: boolean;
}

/** The way to every screen, and the two ways to begin an article. */
export function Rail({ isOpen }: RailProps) {
  const route = useRoute();
  const registry = useCommandRegistry();
  return (
    <nav className="rail" aria-label="Galley">
      <div className="rail-begin">
        <Button look="quiet" className="rail-item" isDisabled={!isOpen} onPress={() => registry.run('article.new')}>
          <span className="rail-name">New article</span>
          <span aria-hidden>
            <Kbd keys="Mod+N" />
          </span>
        </Button>
        <Button
          look="quiet"
          className={classes('rail-item', route.screen === 'paste' && 'rail-item-here')}
          isDisabled={!isOpen}
          onPress={() => registry.run('page.paste')}
        >
          <span className="rail-name">Paste a page</span>
        </Button>
      </div>
      <RailSection title="Desk">
        <RailLink to={{ screen: 'desk', state: null }} now={route} count={isOpen && <ArticleCount state={null} />}>
          All articles
        </RailLink>
        {stateFilters.map(({ state, name }) => (
          <RailLink
            key={state}
            to={{ screen: 'desk', state }}
            now={route}
            count={isOpen && <ArticleCount state={state} />}
          >
            {name}
          </RailLink>
        ))}
      </RailSection>
      <RailSection title="Front">
        <RailLink to={{ screen: 'lists' }} now={route} count={isOpen && <ListCount />}>
          Lists
        </RailLink>
      </RailSection>
      <RailSection title="Library">
        <RailLink to={{ screen: 'photos' }} now={route} count={isOpen && <PhotoCount />}>
          Photos
        </RailLink>
        <RailLink to={{ screen: 'sources' }} now={route}>
          Sources
        </RailLink>
      </RailSection>
      <RailSection title="Website">
        <RailLink to={{ screen: 'bundles' }} now={route}>
          Bundles
        </RailLink>
      </RailSection>
      <ul className="rail-end">
        <RailLink to={{ screen: 'settings' }} now={route}>
          Settings
        </RailLink>
      </ul>
    </nav>
  );
}

/** How many articles there are, of one state or of all. */
function ArticleCount({ state }: { readonly state: ArticleState | null }) {
  return useWorkspace(({ counts }) =>
    state ? counts[state] : articleStates.reduce((sum, one) => sum + counts[one], 0),
  ).toLocaleString('en-GB');
}

function ListCount() {
  return Object.keys(useStore(({ newsroom }) => newsroom.lists)).length.toLocaleString('en-GB');
}

function PhotoCount() {
  return usePhotoCount()?.toLocaleString('en-GB');
}

function RailSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="rail-title">
        {title}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

interface RailLinkProps {
  readonly to: Route;
  readonly now: Route;
  /** False while it is not known. */
  readonly count?: ReactNode;
  readonly children: string;
}

function RailLink({ to, now, count = false, children }: RailLinkProps) {
  const id = useId();
  // One photo is no place of its own beside them all.
  const isHere = hashOf(to) === hashOf(now) || (to.screen === 'photos' && now.screen === 'photos');
  return (
    <li>
      <a
        href={hashOf(to)}
        className={classes('rail-item', isHere && 'rail-item-here')}
        {...(isHere ? { 'aria-current': 'page' } : {})}
        {...(count === false ? {} : { 'aria-describedby': id })}
      >
        <span className="rail-name">{children}</span>
        {/* Outside the link's name, so that it is called the same whatever it counts. */}
        {count !== false && (
          <span id={id} className="rail-count" aria-hidden>
            {count}
          </span>
        )}
      </a>
    </li>
  );
}
