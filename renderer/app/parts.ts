import { lazy } from 'react';

/**
 * The parts of the window that its first screen is drawn without. The code of each is read when it is first shown, or
 * before that, when the first screen has been there for a moment.
 */
const reading = {
  article: () => import('../views/article/ArticleScreen'),
  lists: () => import('../views/lists/ListsScreen'),
  photos: () => import('../views/photos/PhotosScreen'),
  sources: () => import('../views/sources/SourcesScreen'),
  palette: () => import('../commands/Palette'),
  paste: () => import('../views/paste/PasteScreen'),
  bundles: () => import('../views/bundles/BundlesScreen'),
  settings: () => import('../views/settings/SettingsScreen'),
  backup: () => import('../views/settings/backups/BackupScreen'),
  question: () => import('./QuestionDialog'),
  refused: () => import('./RefusedDialog'),
} as const;

export const ArticleScreen = lazy(async () => ({ default: (await reading.article()).ArticleScreen }));
export const ListsScreen = lazy(async () => ({ default: (await reading.lists()).ListsScreen }));
export const PhotosScreen = lazy(async () => ({ default: (await reading.photos()).PhotosScreen }));
export const SourcesScreen = lazy(async () => ({ default: (await reading.sources()).SourcesScreen }));
export const Palette = lazy(async () => ({ default: (await reading.palette()).Palette }));
export const PasteScreen = lazy(async () => ({ default: (await reading.paste()).PasteScreen }));
export const BundlesScreen = lazy(async () => ({ default: (await reading.bundles()).BundlesScreen }));
export const SettingsScreen = lazy(async () => ({ default: (await reading.settings()).SettingsScreen }));
export const BackupScreen = lazy(async () => ({ default: (await reading.backup()).BackupScreen }));
export const QuestionDialog = lazy(async () => ({ default: (await reading.question()).QuestionDialog }));
export const RefusedDialog = lazy(async () => ({ default: (await reading.refused()).RefusedDialog }));

/** Reads all of them, one after another, so that nobody waits for them later. */
export async function readParts(): Promise<void> {
  for (const read of Object.values(reading)) await read();
}
