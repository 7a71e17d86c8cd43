import { Lock, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { wholeArchive } from '../../../shared/model/articleQuery';
import { printedNameOf } from '../../../shared/model/printSourceLine';
import { safeLink } from '../../../shared/model/safeLink';
import { type Source, type SourceDetails, sourceKinds } from '../../../shared/model/source';
import { hashOf } from '../../app/route';
import { Button } from '../../components/Button';
import { Select } from '../../components/Select';
import { StateDot } from '../../components/StateDot';
import { sentence } from '../../components/sentence';
import { titleOr } from '../../components/titleOr';
import { useDesk } from '../../state/DeskContext';
import { useCall } from '../../state/useCall';
import { useDispatch } from '../../state/useDispatch';
import { FollowingField } from '../article/inspector/FollowingField';
import { counted } from '../bundles/counted';
import { ProtectDialog } from './ProtectDialog';
import { RenameDialog } from './RenameDialog';
import { RevealName } from './RevealName';

/** Articles listed under a source at once. */
const most = 50;

export interface SourceDetailProps {
  readonly source: Source;
  /** In how many articles it is named; undefined until that is known. */
  readonly uses: number | undefined;
  /** A protected source takes the place of this one. */
  readonly onProtected: (source: Source) => void;
}

/** All that is known of a source, and where it is named. */
export function SourceDetail({ source, uses, onProtected }: SourceDetailProps) {
  const { readOnly } = useDesk().workspace;
  const dispatch = useDispatch();
  const [asking, setAsking] = useState<'rename' | 'protect' | null>(null);
  const set = (to: SourceDetails, deed?: string): void => {
    const was = Object.fromEntries(Object.keys(to).map((field) => [field, source[field as keyof SourceDetails]]));
    dispatch([{ type: 'source.detailsSet', sourceId: source.id, was, to }], deed);
  };
  const isWrongLink = source.link.trim() !== '' && safeLink(source.link) === undefined;
  return (
    <>
      <header className="source-head">
        <h2 className="source-heading">
          {source.name}
          {source.sealed && <Lock size={16} strokeWidth={1.5} aria-label="Protected source" />}
        </h2>
        {!readOnly && (
          <div className="source-deeds">
            <Button onPress={() => setAsking('rename')}>Rename…</Button>
            {!source.sealed && <Button onPress={() => setAsking('protect')}>Protect…</Button>}
            {uses === 0 && (
              <Button look="quiet" onPress={() => dispatch([{ type: 'source.removed', source }], 'Remove source')}>
                <Trash2 size={16} strokeWidth={1.5} aria-hidden />
                Remove
              </Button>
            )}
          </div>
        )}
      </header>
      {source.sealed && <RevealName source={source} />}
      <div className="source-form">
        <Select
          label="Kind"
          options={sourceKinds.map((id) => ({ id, label: sentence(id) }))}
          value={source.kind}
          onChange={(kind) => set({ kind }, 'Set kind of source')}
          isDisabled={readOnly}
        />
        <FollowingField
          label="Link"
          isReadOnly={readOnly}
          value={source.link}
          spellCheck={false}
          onChange={(link) => set({ link: link.trim() })}
          error={isWrongLink ? 'A link begins with http:// or https://' : undefined}
        />
        <p className="source-printed">
          <span className="field-label">Printed as</span>
          {printedNameOf(source) || <span className="soft">Nothing: the code name is for the desk.</span>}
        </p>
        <FollowingField
          label="Notes"
          isReadOnly={readOnly}
          value={source.notes}
          onChange={(notes) => set({ notes })}
          description="Stay on the desk. Do not write the name of a protected source here."
        />
      </div>
      <SourceArticles source={source} uses={uses} />
      {asking === 'rename' && <RenameDialog source={source} onClose={() => setAsking(null)} />}
      {asking === 'protect' && <ProtectDialog source={source} onMade={onProtected} onClose={() => setAsking(null)} />}
    </>
  );
}

function SourceArticles({ source, uses }: Pick<SourceDetailProps, 'source' | 'uses'>) {
  const query = { ...wholeArchive, filter: { ...wholeArchive.filter, sourceIds: [source.id] } };
  const { data: page } = useCall('articles.list', { ...query, offset: 0, limit: most }, uses !== undefined && uses > 0);
  if (uses === undefined) return null;
  return (
    <section aria-labelledby="source-articles" className="source-articles">
      <h3 id="source-articles" className="inspector-title">
        {uses === 0 ? 'In no article' : `In ${counted(uses, 'article', 'articles')}`}
      </h3>
      <ul>
        {page?.rows.map(({ id, headline, state }) => (
          <li key={id}>
            <a href={hashOf({ screen: 'article', articleId: id })} className="source-article">
              <StateDot state={state} />
              {titleOr(headline)}
            </a>
          </li>
        ))}
      </ul>
      {page && page.total > most && <p className="soft small">The {most} changed last are shown.</p>}
    </section>
  );
}
