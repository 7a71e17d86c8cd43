import { v4 as newCommitId } from 'uuid';
import { createOutbox } from '../../renderer/state/outbox';
import { createStore } from '../../renderer/state/store';
import { articleFields } from '../../shared/changes/articleFields';
import type { Change } from '../../shared/changes/change';
import type { Commit } from '../../shared/changes/changeRecord';
import { fingerprintOf } from '../../shared/changes/fingerprint';
import type { Bridge } from '../../shared/contract/bridge';
import type { Article } from '../../shared/model/article';
import { documentOf } from '../../shared/model/body';
import type { ArticleId } from '../../shared/model/ids';
import { between, happens, oneOf, type Random } from '../bench/random';
import { source } from '../builders/newsroom';
import { type BodyTyping, createBodyTyping } from './bodyTyping';
import { type TypedText, typedText } from './typedText';

/** What a window knows of an article it types in. */
export interface TypedArticle {
  readonly body: TypedText;
  readonly headline: TypedText;
}

/** A window in which somebody types, put together of the parts of the real one. */
export interface TypingWindow {
  readonly typed: ReadonlyMap<ArticleId, TypedArticle>;
  /** How many changes were acknowledged. */
  readonly acknowledged: () => number;
  /** Does one of the things that an editor does. */
  act(): void;
  /** Goes on over another line, and sends what waits. True when all is acknowledged. */
  goOnWith(bridge: Bridge): Promise<boolean>;
  /** It is gone with all that it had not sent. */
  die(): void;
}

export function openTypingWindow(first: Bridge, articles: readonly Article[], random: Random): TypingWindow {
  let bridge: Bridge | undefined = first;
  let acknowledged = 0;
  const typed = new Map<ArticleId, TypedArticle>();
  const editors = new Map<ArticleId, BodyTyping>();

  const acknowledge = ({ change }: Commit): void => {
    acknowledged += 1;
    if (change.type === 'article.bodyEdited') typed.get(change.articleId)?.body.acknowledged(change.steps.length);
    if (change.type === 'article.headlineSet') typed.get(change.articleId)?.headline.acknowledgedUpTo(change.to);
  };
  const call = async (_name: string, input: { readonly commits: readonly Commit[] }) => {
    const asked = bridge;
    // A window that is gone does not go on trying.
    if (!asked) return new Promise(() => undefined);
    const answer = await asked.call('changes.commit', { commits: [...input.commits] });
    if (bridge === undefined) return new Promise(() => undefined);
    if (answer.ok) input.commits.forEach(acknowledge);
    return answer;
  };
  const outbox = createOutbox({ call: call as unknown as Bridge['call'] });
  const store = createStore(outbox, () => new Date().toISOString());
  store.take({ articles });
  for (const article of articles) {
    const editor = createBodyTyping(store, article, random, outbox.expect);
    outbox.onBeforeFlush(() => {
      editor.flush();
      return undefined;
    });
    editors.set(article.id, editor);
    typed.set(article.id, {
      body: typedText(fingerprintOf(documentOf(article.body))),
      headline: typedText(article.headline),
    });
  }

  const dispatch = (changes: readonly Change[]): void => {
    const done = store.dispatch(changes);
    if (!done.ok) throw new Error(done.message);
  };
  const now = (id: ArticleId): Article => {
    const article = store.state.newsroom.articles[id];
    if (!article) throw new Error(`The article ${id} is not open`);
    return article;
  };

  return {
    typed,
    acknowledged: () => acknowledged,
    act() {
      const id = oneOf(random, articles).id;
      const chance = random();
      if (chance < 0.85) {
        const state = editors.get(id)?.keystroke();
        if (state !== undefined) typed.get(id)?.body.typed(state);
      } else if (chance < 0.97) {
        const was = now(id)[articleFields['article.headlineSet']];
        const to = happens(random, 0.2) && was.length > 20 ? was.slice(0, -3) : `${was}${between(random, 0, 9)}`;
        dispatch([{ type: 'article.headlineSet', articleId: id, was, to }]);
        typed.get(id)?.headline.typed(to);
      } else {
        // Two documents in one batch: half of it would name a source that nobody knows, or leave one that nobody names.
        const added = source({ name: newCommitId() });
        const { sources: was } = now(id);
        const to = [...was, { sourceId: added.id, role: 'official' as const, part: 'from' as const }];
        dispatch([
          { type: 'source.added', source: added },
          { type: 'article.sourcesSet', articleId: id, was, to },
        ]);
      }
    },
    async goOnWith(next) {
      bridge = next;
      return outbox.flush();
    },
    die() {
      bridge = undefined;
    },
  };
}
