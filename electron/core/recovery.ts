import type { Subject } from '../../shared/changes/subject';
import type { Recovery, WorkspaceReport } from '../../shared/contract/answers';
import type { ArticleId } from '../../shared/model/ids';
import type { DocumentStore } from '../store/documentStore';
import type { Ahead } from '../store/loadDocument';
import { stateWith } from '../store/storedDocument';
import { type Gathering, gather } from './gather';
import { nameTitles } from './nameTitles';

/** Finds out what a start after a sudden end brings back from the histories, for the editor to be told. */
export interface Recovering {
  /** A document was read whose history was ahead of its file. */
  found(subject: Subject, ahead: Ahead): void;
  /** Reads those documents that were left unsettled. Resolves to null when Galley had ended in order. */
  bringBack(documents: Pick<DocumentStore, 'load'>, unsettled: readonly Subject[]): Promise<Recovery | null>;
  close(): void;
}

export interface RecoveringPorts {
  /** When Galley was last known to run, if it ended suddenly; else null. */
  readonly endedSuddenlyAt: string | null;
  readonly report: (report: WorkspaceReport) => void;
  /** Resolves when all documents have been looked at. */
  readonly allSeen: () => Promise<void>;
}

export function createRecovering({ endedSuddenlyAt, report, allSeen }: RecoveringPorts): Recovering {
  const broughtBack = new Map<ArticleId, Ahead>();
  let late: Gathering<ArticleId> | undefined;

  return {
    found(subject, ahead) {
      if (endedSuddenlyAt === null || subject.kind !== 'article') return;
      if (late) late.add(subject.id);
      else broughtBack.set(subject.id, ahead);
    },
    async bringBack(documents, unsettled) {
      const headlineOf = async (id: ArticleId): Promise<string> => {
        const subject: Subject = { kind: 'article', id };
        // What cannot be read has been reported.
        const loaded = await documents.load(subject).catch(() => undefined);
        return stateWith(subject, loaded?.document).articles[id]?.headline ?? '';
      };
      for (const subject of unsettled) await documents.load(subject).catch(() => undefined);
      if (endedSuddenlyAt === null) return null;
      const articles: Recovery['articles'][number][] = [];
      for (const [id, { changes, lastAt }] of broughtBack) {
        articles.push({ id, headline: await headlineOf(id), changes, lastAt });
      }
      // A power cut may have taken the list with it: then others are found as all documents are gone through.
      late = gather(allSeen, async (ids) => {
        const titles = await Promise.all(ids.map(headlineOf));
        report({
          subject: 'recovery',
          message: `Galley had ended suddenly. What was typed last in ${nameTitles(titles)} was brought back from the history.`,
        });
      });
      const endedAt = [endedSuddenlyAt, ...articles.map(({ lastAt }) => lastAt)].sort().at(-1) ?? endedSuddenlyAt;
      return { endedAt, articles };
    },
    close: () => late?.close(),
  };
}
