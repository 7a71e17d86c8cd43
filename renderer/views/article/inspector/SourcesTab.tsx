import { Lock } from 'lucide-react';
import { type ArticleSource, sourceParts } from '../../../../shared/model/articleSource';
import { sourceRoles } from '../../../../shared/model/source';
import { sourceLineMade } from '../../../../shared/model/sourceLineOf';
import { Button } from '../../../components/Button';
import { Select } from '../../../components/Select';
import { sentence } from '../../../components/sentence';
import { useDesk, useStore } from '../../../state/DeskContext';
import { useDispatch } from '../../../state/useDispatch';
import { useSettings } from '../../../state/useSettings';
import { ClaimLedger } from '../claims/ClaimLedger';
import { useArticle, useField, useOpened } from '../OpenArticle';
import { LineReading } from './LineReading';
import { moved } from './moved';
import { OrderedRows } from './OrderedRows';
import { SuggestField } from './SuggestField';
import { addSource, addSourceNamed } from './sourceChanges';
import { suggestSources } from './suggestSources';
import './SourcesTab.css';

const roleOptions = sourceRoles.map((id) => ({ id, label: sentence(id) }));
const partOptions = sourceParts.map((id) => ({ id, label: sentence(id) }));

/** Who the article has its facts from, in what role, the line that says so to the reader, and the ledger of its claims. */
export function SourcesTab() {
  const { store, workspace } = useDesk();
  const { readOnly } = workspace;
  const { ownNames } = useSettings();
  const dispatch = useDispatch();
  const { id } = useOpened();
  const known = useStore(({ newsroom }) => newsroom.sources);
  const [sources, set] = useField('article.sourcesSet');
  const [line, setLine] = useField('article.sourceLineSet');
  const language = useArticle((article) => article.language);
  const nameOf = (sourceId: ArticleSource['sourceId']) => known[sourceId]?.name ?? sourceId;
  const printed = sourceLineMade({ sources }, known);
  const setSource = (index: number, to: Partial<ArticleSource>, deed: string): void => {
    const source = sources[index];
    if (source) set(sources.with(index, { ...source, ...to }), deed);
  };

  const pick = (sourceId: string): void => {
    const article = store.state.newsroom.articles[id];
    const source = Object.values(known).find((one) => one.id === sourceId);
    const changes = article && source ? addSource(article, source) : [];
    if (changes.length > 0) dispatch(changes, 'Add source');
  };
  const add = (name: string): void => {
    const article = store.state.newsroom.articles[id];
    const changes = article ? addSourceNamed(article, name, known, ownNames) : [];
    if (changes.length > 0) dispatch(changes, 'Add source');
  };

  return (
    <>
      <section className="inspector-section" aria-label="Sources" data-field="sources">
        {sources.length === 0 && (
          <p className="inspector-none">
            {readOnly
              ? 'No sources.'
              : 'No sources yet. Say where each fact comes from; the source line can be made from them.'}
          </p>
        )}
        <OrderedRows
          label="Sources"
          isReadOnly={readOnly}
          onMove={(from, to) => set(moved(sources, from, to), 'Move source')}
          onRemove={(index) => set(sources.toSpliced(index, 1), 'Remove source')}
          rows={sources.map(({ sourceId, role, part }, index) => ({
            key: sourceId,
            name: nameOf(sourceId),
            content: (
              <div className="source">
                <span className="source-name">
                  {nameOf(sourceId)}
                  {known[sourceId]?.sealed && <Lock size={14} strokeWidth={1.5} aria-label="Protected source" />}
                </span>
                <div className="source-choices">
                  <Select
                    label={`Role of ${nameOf(sourceId)}`}
                    hidesLabel
                    options={roleOptions}
                    value={role}
                    onChange={(to) => setSource(index, { role: to }, 'Set role of source')}
                    isDisabled={readOnly}
                  />
                  <Select
                    label={`Place of ${nameOf(sourceId)} in the source line`}
                    hidesLabel
                    options={partOptions}
                    value={part}
                    onChange={(to) => setSource(index, { part: to }, 'Set place of source')}
                    isDisabled={readOnly}
                  />
                </div>
              </div>
            ),
          }))}
        />
        {!readOnly && (
          <SuggestField
            label="Add a source"
            placeholder="A name, new or known"
            suggest={(typed) =>
              suggestSources(
                Object.values(known),
                sources.map(({ sourceId }) => sourceId),
                typed,
              )
            }
            onPick={pick}
            onOwn={add}
          />
        )}
      </section>
      <section className="inspector-section" aria-labelledby="printed-line">
        <h2 id="printed-line" className="inspector-title">
          Printed under the story
        </h2>
        <p lang={language} className="source-line">
          {line === '' && printed === '' ? 'No source line yet.' : `source: ${line || printed}`}
        </p>
        <p className="inspector-none">
          {line === '' || line === printed ? (
            printed !== '' && 'As the sources make it.'
          ) : (
            <>
              Its own words, as typed on the page.
              {printed !== '' && (
                <>
                  {' '}
                  The sources make “<span lang={language}>{printed}</span>”.
                </>
              )}
            </>
          )}
        </p>
        {!readOnly && <LineReading />}
        {!readOnly && printed !== '' && line !== '' && (
          <Button className="source-make" onPress={() => setLine('', 'Make source line')}>
            Make from sources
          </Button>
        )}
      </section>
      <ClaimLedger />
    </>
  );
}
