import type { Facets } from '../../shared/contract/search';
import type { ArchiveQuery } from './archiveQuery';
import { facetsOf } from './facetCounts';
import { type IndexReader, indexReaderOn } from './indexReader';
import { askTrust, askWhole, indexOrders, markWhole } from './indexSchema';
import { type IndexWriter, indexWriterOn } from './indexWriter';
import { createKnownOrder } from './knownOrder';
import { createKnownTotal } from './knownTotal';
import { type IndexFile, openIndexFile } from './openIndexFile';
import { openValueTable } from './valueTable';
import { watchDamage } from './watchDamage';

/** The catalogue and the full text of all articles: a cache of the files, which may be deleted at any time. */
export interface SearchIndex extends IndexReader, IndexWriter {
  facets(query: ArchiveQuery): Facets;
  /** Runs several writes as one. */
  together(write: () => void): void;
  /**
   * From now on what is written is gathered, until `settle` makes it one write to the disk: by far the cheapest way for
   * many articles. It can be found meanwhile. When a write fails, all that was gathered is lost.
   */
  gather(): void;
  settle(): void;
  /** Whether it had once caught up with all files. */
  wasWhole(): boolean;
  /** It has caught up with all files. */
  markWhole(): void;
  /** Makes one of the orders that an index gets once all articles are in. False when it has them all. */
  addOrder(): boolean;
  close(): void;
}

/**
 * Opens the index in a file, or in memory for `:memory:`. One that is damaged or of another version is made anew. Damage
 * that shows only later is told to `onDamage`; what met it throws, and at the next opening the index is made anew.
 */
export function openSearchIndex(file: string, onDamage: () => void = () => undefined): SearchIndex {
  const opened = openIndexFile(file);
  return watchDamage(indexOn(opened), () => {
    try {
      opened.distrust();
    } catch {
      // Too much is damaged for that, which the next opening sees for itself.
    }
    onDamage();
  });
}

function indexOn({ database, makeLasting }: IndexFile): SearchIndex {
  const values = openValueTable(database);
  const totals = createKnownTotal();
  const order = createKnownOrder(database);
  const writer = indexWriterOn(database, values);
  let isGathering = false;
  let isWriting = false;

  const has = (question: string): boolean => database.prepare(question).get() !== undefined;
  const begin = (): void => {
    totals.forget();
    order.forget();
    if (!database.isTransaction) database.exec('BEGIN');
  };
  const commit = (): void => {
    values.save();
    database.exec('COMMIT');
  };
  const takeBack = (): void => {
    isGathering = false;
    if (database.isTransaction) database.exec('ROLLBACK');
    values.reload();
  };

  const together = (write: () => void): void => {
    // What is written within several writes is one of them.
    if (isWriting) {
      write();
      return;
    }
    isWriting = true;
    try {
      begin();
      write();
      if (!isGathering) commit();
    } catch (error) {
      takeBack();
      throw error;
    } finally {
      isWriting = false;
    }
  };

  return {
    ...indexReaderOn(database, values, totals, order),
    put: (entry, from) => together(() => writer.put(entry, from)),
    remove: (id, from) => together(() => writer.remove(id, from)),
    stamp: (id, from) => together(() => writer.stamp(id, from)),
    distrustDrafts: () => together(writer.distrustDrafts),
    facets: (query) => facetsOf(database, values, query),
    together,
    gather() {
      isGathering = true;
    },
    settle() {
      isGathering = false;
      if (!database.isTransaction) return;
      try {
        commit();
      } catch (error) {
        takeBack();
        throw error;
      }
    },
    wasWhole: () => has(askTrust) && has(askWhole),
    markWhole() {
      makeLasting();
      together(() => database.exec(markWhole));
    },
    addOrder() {
      const known = database.prepare("SELECT name FROM sqlite_master WHERE type = 'index'").all() as { name: string }[];
      const lacking = Object.entries(indexOrders).find(([name]) => !known.some((one) => one.name === name));
      if (lacking) together(() => database.exec(lacking[1]));
      return lacking !== undefined;
    },
    close() {
      try {
        makeLasting();
        // The file itself is then whole, whatever becomes of the log beside it.
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch {
        // On a full disk it stays in the log, where the next opening finds it.
      }
      database.close();
    },
  };
}
