import { randomUUID } from 'node:crypto';
import { openSession } from '../../../electron/core/session';
import { openWorkspaceFolder, type WorkspaceFolder } from '../../../electron/store/workspaceFolder';
import type { ArticleId } from '../../../shared/model/ids';
import { article } from '../../builders/article';
import { lexiconOf } from '../lexicon';
import { longStory } from '../longStory';
import { benchPorts, makeSampleWorkspace } from '../sampleWorkspace';

/** Makes a workspace with the sample newsroom and the long story in it; resolves to the story's id. */
export async function makeLongArticle(folder: string): Promise<ArticleId> {
  await makeSampleWorkspace(folder);
  const opened = await openWorkspaceFolder(folder, { readOnly: false, ...benchPorts });
  if (!opened.ok) throw new Error(opened.message);
  await knowTheWords(opened.value);
  const session = openSession(opened.value, benchPorts);
  const long = article({ headline: 'Everything that is known of the river', state: 'draft', body: longStory() });
  const commit = { id: randomUUID(), at: long.createdAt, change: { type: 'article.created', article: long } } as const;
  const committed = await session.commit([commit], 'the benchmark');
  await session.close();
  if (!committed.ok) throw new Error(committed.message);
  return long.id;
}

/** Gives the desk's dictionary the words of the story, which are invented: nobody writes a text of which a third is misspelt. */
async function knowTheWords({ settings }: WorkspaceFolder): Promise<void> {
  const words = lexiconOf('en').words.map((word) => ({ language: 'en', word }));
  const { workspace, taxonomy } = settings;
  await settings.save({ ...workspace, usage: { ...workspace.usage, words } }, taxonomy);
}
