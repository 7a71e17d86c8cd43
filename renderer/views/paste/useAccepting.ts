import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { v4, v7 } from 'uuid';
import type { ArticleSummary } from '../../../shared/contract/answers';
import { type AcceptedDraft, acceptDraft } from '../../../shared/import/acceptDraft';
import { counted } from '../../../shared/import/quoted';
import { emptyBody, textOf } from '../../../shared/model/body';
import { articleIdSchema, cardIdSchema } from '../../../shared/model/ids';
import { slugOf } from '../../../shared/model/slug';
import { go } from '../../app/route';
import { useDesk } from '../../state/DeskContext';
import { matchTitles, type TitleMatches } from '../../state/matchTitles';
import { useNotices } from '../../state/NoticesContext';
import { draftToAccept } from '../../state/pageReview';
import { useDispatch } from '../../state/useDispatch';
import { useSettings } from '../../state/useSettings';
import type { Reviewing } from './Review';

export interface Planned {
  /** What accepting would do now. */
  readonly accepted: AcceptedDraft;
  /** The article in the workspace that has this headline already. */
  readonly double: ArticleSummary | undefined;
}

export interface Accepting {
  readonly planned: Planned;
  readonly canAccept: boolean;
  /** Puts the article and its cards into the workspace as one deed, and opens it. Once, however often it is asked. */
  readonly accept: () => Promise<void>;
}

export function useAccepting(review: Reviewing, onAccepted: () => void): Accepting {
  const { bridge, store } = useDesk();
  const { language } = useSettings();
  const queries = useQueryClient();
  const notices = useNotices();
  const dispatch = useDispatch();
  // Set at once: a second press comes before anything is drawn anew.
  const accepted = useRef(false);

  const asked = matchTitles(bridge, titlesOf(review));
  const found = useQuery(asked);
  const { lists, sources } = store.state.newsroom;

  const plan = (matches: TitleMatches, slug?: string): AcceptedDraft =>
    acceptDraft(draftToAccept(review), {
      articleId: articleIdSchema.parse(v7()),
      newCardId: () => cardIdSchema.parse(v4()),
      now: new Date().toISOString(),
      sources: Object.values(store.state.newsroom.sources),
      lists: Object.values(store.state.newsroom.lists),
      matches: (title) => matches.get(title),
      defaultLanguage: language,
      ...(slug === undefined ? {} : { slug }),
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `plan` reads just these
  const planned = useMemo(() => plan(found.data ?? noMatches), [review, found.data, lists, sources, language]);

  const { draft } = review;
  const canAccept = draft.headline.trim() !== '' || (draft.body !== emptyBody && textOf(draft.body).trim() !== '');

  /** The slug that no other article has; undefined where nobody can tell just now, and then the desk is told later. */
  const freeSlug = async (): Promise<string | undefined> => {
    const free = await bridge.call('articles.freeSlug', {
      articleId: articleIdSchema.parse(v7()),
      slug: slugOf(draftToAccept(review).headline),
    });
    return free.ok ? free.value.slug : undefined;
  };

  const accept = async (): Promise<void> => {
    if (accepted.current || !canAccept) return;
    accepted.current = true;
    const matches = await queries.fetchQuery(asked).catch((fault) => {
      accepted.current = false;
      throw fault;
    });
    const { article, changes, skipped } = plan(matches, await freeSlug());
    if (!dispatch(changes, 'Accept page')) {
      accepted.current = false;
      return;
    }
    if (skipped.length > 0) {
      notices.say(`Accepted. ${counted(skipped.length, 'card')} stood on a list already and came to no list twice.`);
    }
    onAccepted();
    go({ screen: 'article', articleId: article.id });
  };

  return { planned: { accepted: planned, double: found.data?.get(review.draft.headline) }, canAccept, accept };
}

const noMatches: TitleMatches = new Map();

/** The headline first, then every card's title. */
function titlesOf({ draft }: Reviewing): readonly string[] {
  return [draft.headline, ...draft.lists.flatMap((list) => list.cards.map(({ title }) => title))];
}
