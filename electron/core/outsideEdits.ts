import { unwatchFile, watchFile } from 'node:fs';
import type { Subject } from '../../shared/changes/subject';
import type { WorkspaceReport } from '../../shared/contract/answers';
import type { OutsideEdit } from '../../shared/contract/revisions';
import type { Article } from '../../shared/model/article';
import type { ArticleId } from '../../shared/model/ids';
import { done, type Result } from '../../shared/result';
import { diskFailure, isDiskError } from '../store/diskFailure';
import type { DocumentStore } from '../store/documentStore';
import { documentFile, type Layout } from '../store/layout';
import { stateWith } from '../store/storedDocument';
import type { Announcer } from './announcer';
import { gather } from './gather';
import { nameTitles } from './nameTitles';

/** How many of the articles that were opened last are watched, and every how many milliseconds they are looked at. */
const watched = 12;
const lookEvery = 1000;

/** What other programs write into the files of articles. Galley leaves such a file alone until the editor has decided. */
export interface OutsideEdits {
  /** An article is open in a window: what happens to its file is noticed from now on. */
  watch(id: ArticleId): void;
  /** The store has found an article's file edited, or as it was after all. */
  found(subject: Subject): void;
  /** Null when nobody but Galley has written the file. Throws `UnreadableFile` and what the file system throws. */
  edit(id: ArticleId): Promise<OutsideEdit | null>;
  /** The editor has decided: the file is set aside, whole, and follows the history again. */
  settle(id: ArticleId): Promise<Result<{ readonly keptAt: string }>>;
  close(): void;
}

export interface OutsideEditsPorts {
  readonly layout: Layout;
  readonly documents: Pick<DocumentStore, 'load' | 'files'>;
  readonly announcer: Announcer;
  readonly report: (report: WorkspaceReport) => void;
  /** Resolves when all documents have been looked at. */
  readonly allSeen: () => Promise<void>;
}

export function createOutsideEdits(ports: OutsideEditsPorts): OutsideEdits {
  const { layout, documents, announcer, report, allSeen } = ports;
  /** The articles that were opened last, the latest at the end. */
  const open = new Map<ArticleId, () => void>();
  const subjectOf = (id: ArticleId): Subject => ({ kind: 'article', id });
  const oursOf = async (id: ArticleId): Promise<Article | undefined> =>
    stateWith(subjectOf(id), (await documents.load(subjectOf(id))).document).articles[id];

  const unopened = gather<ArticleId>(allSeen, async (ids) => {
    const titles = await Promise.all(ids.map(async (id) => (await oursOf(id))?.headline ?? ''));
    report({
      subject: 'outside edits',
      message: `Another program has changed the ${titles.length === 1 ? 'file' : 'files'} of ${nameTitles(titles)}. Galley leaves ${titles.length === 1 ? 'it as it is' : 'them as they are'} until you have decided: open the article to compare and merge.`,
    });
  });

  return {
    watch(id) {
      const stop = open.get(id);
      if (stop) {
        open.delete(id);
        open.set(id, stop);
        return;
      }
      const file = documentFile(layout, subjectOf(id));
      // Where the folder is gone there is nothing to see; what is typed meets that by itself.
      const look = (): void => void documents.files.look(subjectOf(id)).catch(() => undefined);
      watchFile(file, { persistent: false, interval: lookEvery }, look);
      open.set(id, () => unwatchFile(file, look));
      const [oldest] = open;
      if (open.size > watched && oldest) {
        oldest[1]();
        open.delete(oldest[0]);
      }
    },
    found(subject) {
      if (subject.kind !== 'article') return;
      announcer.announce({ name: 'editedOutside', event: { articleId: subject.id } });
      if (!open.has(subject.id)) unopened.add(subject.id);
    },
    async edit(id) {
      const edit = await documents.files.editOf(subjectOf(id));
      const ours = await oursOf(id);
      if (!edit || !ours) return null;
      const { at, base, theirs, why } = edit;
      return { at, base: base as Article | null, ours, theirs: theirs as Article | null, why };
    },
    async settle(id) {
      try {
        const kept = await documents.files.settleEdit(subjectOf(id));
        if (!kept.ok) return kept;
        announcer.announce({ name: 'editedOutside', event: { articleId: id } });
        return done({ keptAt: kept.value });
      } catch (error) {
        if (isDiskError(error)) return diskFailure(error, 'nothing is lost: what you have is in the history');
        throw error;
      }
    },
    close() {
      unopened.close();
      for (const stop of open.values()) stop();
      open.clear();
    },
  };
}
