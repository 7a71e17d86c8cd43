import { Combine, Lock, UserRoundPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { type Source, sourceKinds } from '../../../shared/model/source';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { SearchField } from '../../components/SearchField';
import { Select } from '../../components/Select';
import { sentence } from '../../components/sentence';
import { useDesk, useStore } from '../../state/DeskContext';
import { useCall } from '../../state/useCall';
import { counted } from '../bundles/counted';
import { findSources, type KindFilter } from './findSources';
import { MergeDialog } from './MergeDialog';
import { NewSourceDialog } from './NewSourceDialog';
import { ProtectDialog } from './ProtectDialog';
import { SourceDetail } from './SourceDetail';
import './SourcesScreen.css';

type Asking = 'merge' | 'new' | 'protect' | null;

const kindOptions: readonly { readonly id: KindFilter; readonly label: string }[] = [
  { id: 'all', label: 'All kinds' },
  ...sourceKinds.map((kind) => ({ id: kind, label: sentence(kind) })),
  { id: 'protected', label: 'Protected' },
  { id: 'not used', label: 'Not used' },
];

/** All that the desk has its facts from: found, set right, renamed and merged for the whole archive. */
export function SourcesScreen() {
  const { readOnly } = useDesk().workspace;
  const sources = useStore(({ newsroom }) => newsroom.sources);
  const uses = useCall('sources.uses', {}).data;
  const [text, setText] = useState('');
  const [kind, setKind] = useState<KindFilter>('all');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<Asking>(null);
  const found = useMemo(
    () => findSources(Object.values(sources), { text, kind }, uses ?? {}),
    [sources, text, kind, uses],
  );
  const chosen = Object.values(sources).filter(({ id }) => selected.has(id));
  const [only] = chosen;
  const close = (): void => setAsking(null);
  const show = ({ id }: Source): void => setSelected(new Set([id]));

  return (
    <main aria-label="Sources" className="sources">
      <div className="sources-bar">
        <SearchField label="Find a source" value={text} onChange={setText} className="sources-search" />
        <Select
          label="Kind"
          hidesLabel
          options={kindOptions}
          value={kind}
          onChange={setKind}
          className="sources-kind"
        />
        <span className="sources-count">{counted(found.length, 'source', 'sources')}</span>
        {!readOnly && (
          <div className="sources-deeds">
            <Button isDisabled={chosen.length < 2} onPress={() => setAsking('merge')}>
              <Combine size={16} strokeWidth={1.5} aria-hidden />
              Merge…
            </Button>
            <Button onPress={() => setAsking('protect')}>
              <Lock size={16} strokeWidth={1.5} aria-hidden />
              New protected source…
            </Button>
            <Button look="primary" onPress={() => setAsking('new')}>
              <UserRoundPlus size={16} strokeWidth={1.5} aria-hidden />
              New source…
            </Button>
          </div>
        )}
      </div>
      <div className="sources-columns">
        <div className="sources-found">
          <div className="source-row sources-heads" aria-hidden>
            <span>Name</span>
            <span>Kind</span>
            <span className="source-row-uses">Articles</span>
          </div>
          <GridList
            aria-label="Sources"
            className="sources-list"
            items={found}
            selectionMode="multiple"
            selectionBehavior="replace"
            selectedKeys={selected}
            onSelectionChange={(keys) =>
              setSelected(keys === 'all' ? new Set(found.map(({ id }) => id)) : new Set([...keys].map(String)))
            }
            dependencies={[uses]}
            renderEmptyState={() => (
              <EmptyState title={Object.keys(sources).length === 0 ? 'No sources yet' : 'No source is found'}>
                {Object.keys(sources).length === 0
                  ? 'Sources come with the articles that name them. One that comes up often can be made here.'
                  : 'Look for another part of the name, or show all kinds.'}
              </EmptyState>
            )}
          >
            {(source) => (
              <GridListItem id={source.id} textValue={source.name} className="source-row">
                <span className="source-row-name">
                  <span>{source.name}</span>
                  {source.sealed && <Lock size={14} strokeWidth={1.5} aria-label="Protected source" />}
                </span>
                <span className="source-row-kind">{sentence(source.kind)}</span>
                <span className="source-row-uses">{uses ? (uses[source.id] ?? 0).toLocaleString('en-GB') : ''}</span>
              </GridListItem>
            )}
          </GridList>
        </div>
        <section className="sources-detail" aria-label="Source">
          {chosen.length === 1 && only ? (
            <SourceDetail key={only.id} source={only} uses={uses && (uses[only.id] ?? 0)} onProtected={show} />
          ) : (
            <EmptyState title={chosen.length === 0 ? 'Choose a source' : counted(chosen.length, 'source', 'sources')}>
              {chosen.length === 0
                ? 'What is set of it here holds for every article that names it.'
                : 'Merge them when they are one and the same: every article then names the one you keep.'}
            </EmptyState>
          )}
        </section>
      </div>
      {asking === 'merge' && <MergeDialog sources={chosen} uses={uses ?? {}} onMerged={show} onClose={close} />}
      {asking === 'new' && <NewSourceDialog onMade={show} onClose={close} />}
      {asking === 'protect' && <ProtectDialog source={null} onMade={show} onClose={close} />}
    </main>
  );
}
