import { describe, expect, it } from 'vitest';
import { hashOf, type Route, routeOf } from '../../../renderer/app/route';
import { articleStates } from '../../../shared/model/article';
import { articleId } from '../../builders/article';
import { photoId } from '../../builders/photo';

describe('the address of a screen', () => {
  const routes: readonly Route[] = [
    { screen: 'desk', state: null },
    ...articleStates.map((state) => ({ screen: 'desk', state }) as const),
    { screen: 'article', articleId: articleId('one') },
    { screen: 'photos' },
    { screen: 'photos', photoId: photoId('lake.jpg') },
    { screen: 'lists' },
    { screen: 'bundles' },
    { screen: 'paste' },
    { screen: 'settings' },
    { screen: 'backup', backupId: '2026-11-23T0900-000Z' },
  ];

  it.each(routes.map((route) => [hashOf(route), route] as const))('%s leads back to its screen', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it.each(['', '#/', '#/nowhere', '#/desk/sleeping', '#/article/../lists'])(
    'leads to the whole desk from %j',
    (hash) => {
      expect(routeOf(hash)).toEqual({ screen: 'desk', state: null });
    },
  );
});
