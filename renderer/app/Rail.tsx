import { type ReactNode, useId } from 'react';
import { articleStates } from '../../shared/model/article';
import { Button } from '../components/Button';
import { classes } from '../components/classes';
import { Kbd } from '../components/Kbd';
import { hashOf, type Route, useRoute } from './route';
import { stateFilters } from './stateFilters';
import './Rail.css';

export interface RailProps {
  /** How many articles are in each state, and how many lists there are; nothing while that is not known. */
  readonly counts?: Readonly<Record<(typeof articleStates)[number], number>> | undefined;
  readonly lists?: number | undefined;
  readonly onNewArticle?: () => void;
  readonly onPaste?: () => void;
}

/** The way to every screen, and the two ways to begin an article. */
export function Rail({ counts, lists, onNewArticle, onPaste }: RailProps) {
  const route = useRoute();
  const all = counts && articleStates.reduce((sum, state) => sum + counts[state], 0);
  return (
    <nav className="rail" aria-label="Galley">
      <div className="rail-begin">
        <Button
          look="quiet"
          className="rail-item"
          isDisabled={!onNewArticle}
          {...(onNewArticle && { onPress: onNewArticle })}
        >
          <span className="rail-name">New article</span>
          <span aria-hidden>
            <Kbd keys="Mod+N" />
          </span>
        </Button>
        <Button
          look="quiet"
          className={classes('rail-item', route.screen === 'paste' && 'rail-item-here')}
          isDisabled={!onPaste}
          {...(onPaste && { onPress: onPaste })}
        >
          <span className="rail-name">Paste a page</span>
        </Button>
      </div>
      <RailSection title="Desk">
        <RailLink to={{ screen: 'desk', state: null }} now={route} count={all}>
          All articles
        </RailLink>
        {stateFilters.map(({ state, name }) => (
          <RailLink key={state} to={{ screen: 'desk', state }} now={route} count={counts?.[state]}>
            {name}
          </RailLink>
        ))}
      </RailSection>
      <RailSection title="Front">
        <RailLink to={{ screen: 'lists' }} now={route} count={lists}>
          Lists
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
  readonly count?: number | undefined;
  readonly children: string;
}

function RailLink({ to, now, count, children }: RailLinkProps) {
  const id = useId();
  const isHere = hashOf(to) === hashOf(now);
  return (
    <li>
      <a
        href={hashOf(to)}
        className={classes('rail-item', isHere && 'rail-item-here')}
        {...(isHere ? { 'aria-current': 'page' } : {})}
        {...(count === undefined ? {} : { 'aria-describedby': id })}
      >
        <span className="rail-name">{children}</span>
        {/* Outside the link's name, so that it is called the same whatever it counts. */}
        {count !== undefined && (
          <span id={id} className="rail-count" aria-hidden>
            {count.toLocaleString('en-GB')}
          </span>
        )}
      </a>
    </li>
  );
}
