import { setImmediate as breathe } from 'node:timers/promises';
import type { BulkResult } from '../../../shared/contract/answers';
import type { SourceDeed, SourcePlan } from '../../../shared/contract/sources';
import type { Article } from '../../../shared/model/article';
import type { ArticleId } from '../../../shared/model/ids';
import { done, type Result, refused } from '../../../shared/result';
import { deedOnArticle } from '../../../shared/sources/deedOnArticle';
import { type DeedOnSources, deedOnSources } from '../../../shared/sources/deedOnSources';
import { UnreadableFile } from '../../store/diskFailure';
import { readLightly } from '../../store/readLightly';
import { type Bulk, type DeedPlan, planReadable } from '../bulk/createBulk';
import type { Session } from '../session';
import { articlesOfSources } from './articlesOfSources';

/** How many articles a plan shows, and how many it reads before others have their turn. */
const shown = 20;
const atOnce = 50;

/** What a deed on sources would do to the archive. The newest articles are shown. */
export async function planSourceDeed(session: Session, deed: SourceDeed): Promise<Result<SourcePlan>> {
  const on = deedOnSources(await session.sources(), deed);
  if (!on.ok) return on;
  const ids = await articlesConcerned(session, on.value);
  const lines = new Map<ArticleId, { readonly was: string; readonly now: string }>();
  let ownLines = 0;
  for (const [place, id] of ids.entries()) {
    if (place % atOnce === 0) await breathe();
    const article = await readOne(session, id);
    if (!article) continue;
    const { was, now, hasOwnLine } = deedOnArticle(article, deed, on.value);
    if (hasOwnLine) ownLines += 1;
    if (lines.size < shown) lines.set(id, { was, now });
  }
  const summaries = await session.catalogue.ask((index) => index.summaries(Array.from(lines.keys())));
  const effects = summaries.map((article) => ({ article, was: '', now: '', ...lines.get(article.id) }));
  return done({ articles: ids.length, effects, ownLines });
}

/** Does a deed on sources: first to the sources themselves, then to all articles, and last it removes what is left of none. */
export async function applySourceDeed(bulk: Bulk, session: Session, deed: SourceDeed): Promise<Result<BulkResult>> {
  const on = deedOnSources(await session.sources(), deed);
  if (!on.ok) return on;
  await session.catalogue.caughtUp;
  if (!session.catalogue.isWhole) return notWhole;
  const { first, last, concerned } = on.value;
  const planFor = (id: ArticleId): DeedPlan =>
    planReadable(id, async () => {
      const open = await session.article(id);
      if (!open) return { id, headline: '', why: 'It is not in this workspace any more.' };
      const { changes } = deedOnArticle(open.article, deed, on.value);
      return { id, headline: open.article.headline, changes };
    });
  const headline = concerned.map(({ name }) => name).join(', ');
  const id = concerned[0]?.id ?? '';
  const renaming: DeedPlan = async () => ({ id, headline, changes: first });
  const removing: DeedPlan = async () => {
    const left = (await articlesConcerned(session, on.value)).length;
    if (left === 0) return { id, headline, changes: last };
    return {
      id,
      headline,
      why: `It stays among the sources, for ${left === 1 ? 'one article still refers' : `${left} articles still refer`} to it.`,
    };
  };
  const articles = (await articlesConcerned(session, on.value)).map(planFor);
  return bulk.doMany(
    session,
    'changing articles',
    first.length > 0 ? [renaming] : [],
    articles,
    last.length > 0 ? [removing] : [],
  );
}

const notWhole = refused(
  'not whole',
  'The list of articles is not whole, so that some that refer to the source would be missed. Nothing was changed: close Galley, open it again and let it read all articles.',
);

function articlesConcerned(session: Session, { concerned }: DeedOnSources): Promise<readonly ArticleId[]> {
  return articlesOfSources(
    session,
    concerned.map(({ id }) => id),
  );
}

/** An article as its file has it, which is cheap; with its history where that is needed. Undefined where it cannot be read. */
async function readOne({ folder, article }: Session, id: ArticleId): Promise<Article | undefined> {
  const read = readLightly(folder.layout, id);
  if (read) return read;
  try {
    return (await article(id))?.article;
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}
