import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { compareArticles } from '../../../../../shared/compare/compareArticles';
import type { Article } from '../../../../../shared/model/article';
import { useCommands } from '../../../../commands/useCommands';
import { Checkbox } from '../../../../components/Checkbox';
import { IconButton } from '../../../../components/IconButton';
import { ComparedSheet } from './ComparedSheet';
import { Legend } from './Legend';
import { placesIn } from './places';
import { useChanges } from './useChanges';
import { useNames } from './useNames';
import './Comparison.css';

export interface ComparedPageProps {
  /** Which two are compared, by whom and when. */
  readonly heading: ReactNode;
  readonly before: Article;
  readonly after: Article;
  /** What can be done with what is shown. */
  readonly actions: ReactNode;
  /** What can be chosen about it. */
  readonly choices?: ReactNode;
  /** What the key that closes is called: "Close the comparison". */
  readonly closing: string;
  readonly onClose: () => void;
}

/** Two versions of an article as one typeset page, and the way from change to change. */
export function ComparedPage(props: ComparedPageProps) {
  const { heading, before, after, actions, choices, closing, onClose } = props;
  const page = useRef<HTMLDivElement>(null);
  const [isFolded, setIsFolded] = useState(false);
  const comparison = useMemo(() => compareArticles(before, after), [before, after]);
  const places = useMemo(() => placesIn(comparison), [comparison]);
  const { count, current, words, go } = useChanges(places, page);
  const names = useNames(before, after);
  useCommands([
    {
      id: 'comparison.next',
      name: 'Next change',
      group: 'Comparison',
      key: 'F7',
      enabled: () => count > 0,
      run: () => go(1),
    },
    {
      id: 'comparison.previous',
      name: 'Previous change',
      group: 'Comparison',
      key: 'Shift+F7',
      enabled: () => count > 0,
      run: () => go(-1),
    },
    { id: 'comparison.close', name: closing, group: 'Comparison', key: 'Escape', run: onClose },
  ]);

  return (
    <section aria-label="Comparison of two versions" className="comparison">
      <header className="comparison-bar">
        <div className="comparison-row">
          <h2 className="comparison-heading">{heading}</h2>
          <div className="comparison-actions">
            {actions}
            <IconButton name={closing} icon={X} keys="Escape" onPress={onClose} />
          </div>
        </div>
        <div className="comparison-row">
          <Legend />
          {choices}
          <Checkbox isSelected={isFolded} onChange={setIsFolded} isDisabled={count === 0} className="comparison-fold">
            Only changes
          </Checkbox>
          <div className="comparison-steps">
            <IconButton
              name="Previous change"
              icon={ChevronUp}
              keys="Shift+F7"
              isDisabled={count === 0}
              onPress={() => go(-1)}
            />
            <p role="status" aria-label="Changes" className="comparison-count figures">
              {sayCount(count, current)}
              {current !== null && <span className="visually-hidden">: {words}</span>}
            </p>
            <IconButton
              name="Next change"
              icon={ChevronDown}
              keys="F7"
              isDisabled={count === 0}
              onPress={() => go(1)}
            />
          </div>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={page} className="article-scroll comparison-page" aria-label="Both versions" tabIndex={0}>
        <ComparedSheet comparison={comparison} after={after} names={names} isFolded={isFolded} />
      </section>
    </section>
  );
}

function sayCount(count: number, current: number | null): string {
  if (count === 0) return 'Nothing differs';
  if (current !== null) return `${current} of ${count}`;
  return count === 1 ? '1 change' : `${count} changes`;
}
