import { useCallback } from 'react';
import { changesBetween } from '../../../../shared/changes/changesBetween';
import type { Backup } from '../../../../shared/contract/backups';
import type { Article } from '../../../../shared/model/article';
import { titleOr } from '../../../components/titleOr';
import { useDesk } from '../../../state/DeskContext';
import { useNotices } from '../../../state/NoticesContext';
import { useDispatch } from '../../../state/useDispatch';
import { restored } from '../../article/history/restoring';
import { withFreeSlug } from '../../article/history/withFreeSlug';
import { sayBackup } from './sayBackup';

export interface TakeOver {
  /** Has an article say what the backup's says, as one deed that Undo takes back. True when it was done. */
  readonly takeOver: (now: Article, version: Article, withState: boolean) => Promise<boolean>;
  /** Puts an article here again that is gone. True when it was done. */
  readonly bringBack: (version: Article) => Promise<boolean>;
}

/** Takes articles over from a backup. */
export function useTakeOver({ at }: Pick<Backup, 'at'>): TakeOver {
  const { bridge, outbox, store } = useDesk();
  const dispatch = useDispatch();
  const notices = useNotices();

  const takeOver = useCallback(
    async (now: Article, version: Article, withState: boolean): Promise<boolean> => {
      // What is typed elsewhere goes first: it is part of what Undo leads back to.
      await outbox.flush();
      if (!store.state.newsroom.articles[now.id]) store.take({ articles: [now] });
      const article = store.state.newsroom.articles[now.id] ?? now;
      const target = await withFreeSlug({ bridge, notices }, article, restored(article, version, withState));
      const changes = changesBetween(article, target, { withState: true });
      const name = `From the backup of ${sayBackup(at)}`;
      if (changes.length === 0) {
        notices.say('The article says the same already: nothing was changed.');
        return false;
      }
      const taken = dispatch(
        [...changes, { type: 'article.versionNamed', articleId: article.id, name }],
        'Take over from a backup',
      );
      if (taken) notices.say(`“${titleOr(version.headline)}” says again what the backup has. Undo takes it back.`);
      void outbox.flush();
      return taken;
    },
    [bridge, outbox, store, dispatch, notices, at],
  );

  const bringBack = useCallback(
    async (version: Article): Promise<boolean> => {
      // Another article may go out under its address by now.
      const free = await bridge.call('articles.freeSlug', { articleId: version.id, slug: version.slug });
      const article = free.ok ? { ...version, slug: free.value.slug as Article['slug'] } : version;
      const brought = dispatch([{ type: 'article.created', article }], 'Bring back article');
      if (brought) notices.say(`“${titleOr(version.headline)}” is here again.`);
      return brought;
    },
    [bridge, dispatch, notices],
  );
  return { takeOver, bringBack };
}
