import { useMemo } from 'react';
import { Button } from '../../../components/Button';
import { useDesk, useStore } from '../../../state/DeskContext';
import { useDispatch } from '../../../state/useDispatch';
import { useSettings } from '../../../state/useSettings';
import { useArticle, useOpened } from '../OpenArticle';
import { sourcesInLine, takeSources } from './readLine';

/** Offers the sources that a source line names, as it was typed, with those that the desk does not have yet. */
export function LineReading() {
  const { store } = useDesk();
  const { id } = useOpened();
  const { ownNames } = useSettings();
  const dispatch = useDispatch();
  const known = useStore(({ newsroom }) => newsroom.sources);
  const sourceLine = useArticle((article) => article.sourceLine);
  const sources = useArticle((article) => article.sources);
  const read = useMemo(
    () => sourcesInLine({ sourceLine, sources }, Object.values(known), ownNames),
    [sourceLine, sources, known, ownNames],
  );
  if (!read) return null;

  const all = [...Object.values(known), ...read.added];
  const take = (): void => {
    const article = store.state.newsroom.articles[id];
    if (article) dispatch(takeSources(article, read), 'Take sources from source line');
  };
  return (
    <div className="line-reading">
      <p className="inspector-none">The line names:</p>
      <ul className="line-reading-names" aria-label="Sources in the line">
        {read.sources.map(({ sourceId, role }) => (
          <li key={sourceId}>
            {all.find((source) => source.id === sourceId)?.name} <span className="soft">· {role}</span>
            {!known[sourceId] && <span className="line-reading-new">new</span>}
          </li>
        ))}
      </ul>
      <Button onPress={take}>Take these as its sources</Button>
    </div>
  );
}
