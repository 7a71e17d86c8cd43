import { useSyncExternalStore } from 'react';
import { backupIdSchema } from '../../shared/contract/backups';
import { type ArticleState, articleStates } from '../../shared/model/article';
import { type ArticleId, articleIdSchema, type PhotoId, photoIdSchema } from '../../shared/model/ids';

/** Which screen the window shows. A Desk with a null state shows articles of every state. */
export type Route =
  | { readonly screen: 'desk'; readonly state: ArticleState | null }
  | { readonly screen: 'article'; readonly articleId: ArticleId }
  | { readonly screen: 'photos'; readonly photoId?: PhotoId }
  | { readonly screen: 'lists' }
  | { readonly screen: 'bundles' }
  | { readonly screen: 'sources' }
  | { readonly screen: 'paste' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'backup'; readonly backupId: string };

/** The part of the address that names a screen: `#/desk/in-review`, `#/article/<id>`, `#/lists`. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'desk':
      return route.state ? `#/desk/${route.state.replaceAll(' ', '-')}` : '#/desk';
    case 'article':
      return `#/article/${route.articleId}`;
    case 'photos':
      return route.photoId ? `#/photos/${route.photoId}` : '#/photos';
    case 'backup':
      return `#/backup/${route.backupId}`;
    default:
      return `#/${route.screen}`;
  }
}

/** The screen that a hash names; the whole Desk for any other hash. */
export function routeOf(hash: string): Route {
  const [screen, rest = ''] = hash.replace(/^#\//, '').split('/');
  switch (screen) {
    case 'lists':
    case 'bundles':
    case 'paste':
    case 'sources':
    case 'settings':
      return { screen };
    case 'article': {
      const articleId = articleIdSchema.safeParse(rest);
      return articleId.success ? { screen, articleId: articleId.data } : wholeDesk;
    }
    case 'photos': {
      const photoId = photoIdSchema.safeParse(rest);
      return photoId.success ? { screen, photoId: photoId.data } : { screen };
    }
    case 'backup': {
      const backupId = backupIdSchema.safeParse(rest);
      return backupId.success ? { screen, backupId: backupId.data } : { screen: 'settings' };
    }
    default:
      return { screen: 'desk', state: articleStates.find((state) => state.replaceAll(' ', '-') === rest) ?? null };
  }
}

const wholeDesk: Route = { screen: 'desk', state: null };

/** Shows another screen; the window's Back leads here again. */
export function go(route: Route): void {
  location.hash = hashOf(route);
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(onHashChange, () => location.hash));
}

function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
