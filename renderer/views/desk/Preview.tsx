import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Article } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { sourceLineOf } from '../../../shared/model/sourceLineOf';
import { BodyCopy } from '../../components/BodyCopy';
import { Button } from '../../components/Button';
import { Kbd } from '../../components/Kbd';
import { Notice } from '../../components/Notice';
import { StateDot } from '../../components/StateDot';
import { titleOr } from '../../components/titleOr';
import { When } from '../../components/When';
import { callOptions } from '../../state/callOptions';
import { useDesk, useStore } from '../../state/DeskContext';
import { PreviewPhoto } from './PreviewPhoto';
import './Preview.css';

export interface PreviewProps {
  readonly articleId: ArticleId;
  readonly onOpen: (articleId: ArticleId) => void;
}

/** An article as it will be read, beside the list. */
export function Preview({ articleId, onOpen }: PreviewProps) {
  const { bridge } = useDesk();
  const saved = useQuery({
    ...callOptions(bridge, 'articles.get', { articleId }),
    placeholderData: keepPreviousData,
  });
  const open = useStore(({ newsroom }) => newsroom.articles[articleId]);
  const article = open ?? saved.data?.article;
  if (saved.error && !open) return <Notice level="must">{saved.error.message}</Notice>;
  if (!article) return null;
  return (
    <div className="preview">
      <div className="preview-bar">
        <StateDot state={article.state} />
        <span className="soft">
          changed <When at={article.updatedAt} />
        </span>
        <Button className="preview-open" onPress={() => onOpen(article.id)}>
          Open article
          <span aria-hidden>
            <Kbd keys="Enter" />
          </span>
        </Button>
      </div>
      {/* Keyed, so that another article begins at its top. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="preview-scroll" aria-label="Preview" tabIndex={0} key={article.id}>
        <Sheet article={article} />
      </section>
    </div>
  );
}

function Sheet({ article }: { readonly article: Article }) {
  const sourceLine = useStore(({ newsroom }) => sourceLineOf(article, newsroom.sources));
  return (
    <article className="preview-sheet" lang={article.language}>
      {article.kicker !== '' && <div className="kicker">{article.kicker}</div>}
      <h2 className="headline preview-headline">{titleOr(article.headline)}</h2>
      {article.standfirst !== '' && <p className="preview-standfirst">{article.standfirst}</p>}
      {(article.byline !== '' || article.dateline !== '') && (
        <p className="preview-by">
          <span>{article.byline}</span>
          <span>{article.dateline}</span>
        </p>
      )}
      {article.leadPhoto && <PreviewPhoto photo={article.leadPhoto} />}
      <BodyCopy body={article.body} className="preview-copy" />
      {sourceLine !== '' && <p className="preview-source">source: {sourceLine}</p>}
    </article>
  );
}
