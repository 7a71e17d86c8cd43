import { PackageCheck } from 'lucide-react';
import type { BundlePlanSummary, PlannedArticle, PlannedList } from '../../../shared/contract/answers';
import { hashOf } from '../../app/route';
import { EmptyState } from '../../components/EmptyState';
import { Notice } from '../../components/Notice';
import { StateDot } from '../../components/StateDot';
import { titleOr } from '../../components/titleOr';
import { counted } from './counted';
import { Fold } from './Fold';
import { LongList } from './LongList';
import { PlanBar } from './PlanBar';
import { groupByReason, planOverview, reasonNames } from './planOverview';
import { sayBytes } from './sayBytes';
import './PlanView.css';

/** What the next bundle would bring, and why. */
export function PlanView({ plan }: { readonly plan: BundlePlanSummary }) {
  const { sequence, articles, lists, files, gone, stays } = plan;
  const { bytes, drafts, lacking, isAllSame, isEmpty } = planOverview(plan);
  if (isEmpty) {
    return (
      <EmptyState icon={PackageCheck} title="Nothing to send yet">
        Write an article or paste a page: whatever is not withdrawn goes out with the next bundle.
      </EmptyState>
    );
  }
  return (
    <>
      <header>
        <h1 className="plan-title">{isAllSame ? `Bundle ${sequence} is up to date` : `Bundle ${sequence}`}</h1>
        <p className="soft">
          {isAllSame
            ? 'Nothing has changed since it went out. Exporting writes the same files again.'
            : 'What would go out now, compared with what went out last.'}
        </p>
      </header>
      <PlanBar files={files} bytes={bytes} gone={gone.length} />
      {drafts > 0 && (
        <Notice level="should">
          {counted(drafts, 'draft goes', 'drafts go')} out too, marked below. Withdraw what should stay behind.
        </Notice>
      )}
      {lacking > 0 && (
        <Notice level="must">
          In {counted(lacking, 'article', 'articles')} the checks find what must be mended before readers have it. Each
          says below what that is.
        </Notice>
      )}
      {groupByReason(articles).map(({ reason, members }) => (
        <Fold key={reason} title={`${reasonNames[reason]} articles`} count={members.length} isOpen={reason !== 'same'}>
          <LongList items={members} keyOf={({ id }) => id} render={(article) => <GoingArticle article={article} />} />
        </Fold>
      ))}
      {lists.length > 0 && (
        <Fold title="Lists" count={lists.length} isOpen>
          <LongList
            items={groupByReason(lists).flatMap(({ members }) => members)}
            keyOf={({ id }) => id}
            render={(list) => <GoingList list={list} />}
          />
        </Fold>
      )}
      {stays.length > 0 && (
        <Fold title="Stays behind" count={stays.length} isOpen>
          <LongList
            items={stays}
            keyOf={({ headline, why }) => `${headline} ${why}`}
            render={({ headline, why }) => (
              <div className="plan-row">
                <span className="headline plan-headline">{titleOr(headline)}</span>
                <span className="soft">{why}</span>
              </div>
            )}
          />
        </Fold>
      )}
      {gone.length > 0 && (
        <Fold title="No longer in the bundle" count={gone.length} isOpen>
          <LongList items={gone} keyOf={(path) => path} render={(path) => <code className="path">{path}</code>} />
        </Fold>
      )}
      <Fold title="Files" count={files.length} isOpen={false}>
        <LongList
          items={groupByReason(files).flatMap(({ members }) => members)}
          keyOf={({ path }) => path}
          render={(file) => (
            <div className="plan-row">
              <code className="path plan-path">{file.path}</code>
              <span className="soft">
                {reasonNames[file.reason].toLowerCase()}, {sayBytes(file.bytes)}
              </span>
            </div>
          )}
        />
      </Fold>
    </>
  );
}

function GoingArticle({ article: { id, headline, state, mustMend } }: { readonly article: PlannedArticle }) {
  return (
    <div className="plan-row">
      <a className="headline plan-headline" href={hashOf({ screen: 'article', articleId: id })}>
        {titleOr(headline)}
      </a>
      <span className="plan-state">
        <StateDot state={state} />
        {state === 'draft' && <span className="plan-draft">draft: goes out too</span>}
        {mustMend.length > 0 && <span className="plan-lacking">{mustMend.join(' ')}</span>}
      </span>
    </div>
  );
}

function GoingList({ list: { title, cards, reason } }: { readonly list: PlannedList }) {
  return (
    <div className="plan-row">
      <span className="headline plan-headline">{title}</span>
      <span className="soft">
        {reasonNames[reason].toLowerCase()}, {counted(cards, 'card')}
      </span>
    </div>
  );
}
