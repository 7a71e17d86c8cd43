import { Suspense, useEffect } from 'react';
import { assertNever } from '../../shared/assertNever';
import type { WorkspaceReport } from '../../shared/contract/answers';
import { DeskScreen } from '../views/desk/DeskScreen';
import { focusScreen } from './focusScreen';
import {
  ArticleScreen,
  BackupScreen,
  BundlesScreen,
  ListsScreen,
  PasteScreen,
  PhotosScreen,
  SettingsScreen,
  SourcesScreen,
} from './parts';
import { hashOf, type Route, useRoute } from './route';
import { ScreenBoundary } from './ScreenBoundary';
import type { Paste } from './usePaste';

export interface ScreenProps {
  /** What happened to the folder when it was opened, as far as it was not dismissed. */
  readonly reports: readonly WorkspaceReport[];
  readonly onDismissReport: (report: WorkspaceReport) => void;
  readonly paste: Paste;
}

/** The screen that the address names. */
export function Screen(props: ScreenProps) {
  const route = useRoute();
  const address = hashOf(route);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for each screen
  useEffect(() => {
    // What was pressed to come here may be gone, and with it the focus.
    if (document.activeElement === document.body) focusScreen();
  }, [address]);
  // Keyed, so that a screen that failed does not stand in the way of the next, and so that one article's screen is never
  // turned into another's: what it holds of the first must not get into the second.
  return (
    <ScreenBoundary key={route.screen === 'article' ? address : route.screen}>
      <Suspense>{screenOf(route, props)}</Suspense>
    </ScreenBoundary>
  );
}

function screenOf(route: Route, { reports, onDismissReport, paste }: ScreenProps) {
  switch (route.screen) {
    case 'desk':
      return <DeskScreen state={route.state} reports={reports} onDismissReport={onDismissReport} />;
    case 'article':
      return <ArticleScreen articleId={route.articleId} />;
    case 'photos':
      return <PhotosScreen photoId={route.photoId ?? null} />;
    case 'lists':
      return <ListsScreen />;
    case 'bundles':
      return <BundlesScreen />;
    case 'paste':
      return <PasteScreen paste={paste} />;
    case 'sources':
      return <SourcesScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'backup':
      return <BackupScreen key={route.backupId} backupId={route.backupId} />;
    default:
      return assertNever(route);
  }
}
