import { appendFile, mkdir, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { type Article, articleSchema } from '../../shared/model/article';
import type { ArticleId } from '../../shared/model/ids';
import type { Grouping } from '../../shared/revisions/grouping';
import { renamePatiently } from './durableFile';
import type { Layout } from './layout';

/** Version of the two files. Those of any other version are made anew: they hold nothing that the history does not. */
const head = 'galley-revisions 1';

/** A place in an article's history. */
export interface HistoryPlace {
  /** After how many changes it is, at which byte of the history, and after how many edits of the body. */
  readonly sequence: number;
  readonly end: number;
  readonly edits: number;
}

/** A place at which the article is kept as it was there, and where in the file of snapshots that is. */
export interface Snapshot extends HistoryPlace {
  readonly at: string;
  readonly from: number;
  readonly bytes: number;
  readonly checksum: number;
}

/** What is kept of an article's past, so that it need not be replayed from its beginning. */
export interface KeptPast {
  /** How far the history was followed. */
  readonly reached: HistoryPlace;
  /** Its last line by then: where it begins, and its checksum. By it a history is known again. */
  readonly lastLine: { readonly from: number; readonly checksum: number };
  readonly grouping: Grouping;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
}

/** The files that an article's past is kept in: how it is grouped and where its snapshots are, and the snapshots. */
export interface RevisionFiles {
  /** Null when there are none, or they are damaged, or are of another version of Galley. */
  read(): Promise<KeptPast | null>;
  /** Throws what the file system throws; what was kept before can then be read, or nothing. */
  write(past: KeptPast): Promise<void>;
  /** Keeps an article behind the snapshots there are. It counts once `write` has named it. Throws as `write` does. */
  append(article: Article, behind: Snapshot | undefined): Promise<Pick<Snapshot, 'from' | 'bytes' | 'checksum'>>;
  /** Deletes both. Throws what the file system throws. */
  remove(): Promise<void>;
  /** Null when it is damaged. */
  article(snapshot: Snapshot): Promise<Article | null>;
}

/** Nothing is made durable: these are caches, and may be deleted at any time. */
export function revisionFiles({ revisions: folder }: Pick<Layout, 'revisions'>, id: ArticleId): RevisionFiles {
  const index = path.join(folder, `${id}.json`);
  const snapshots = path.join(folder, `${id}.jsonl`);
  /** Makes this one folder and none above it: with a drive that was unplugged they are gone, and must not be made anew. */
  const makeRoom = () => mkdir(folder).catch(ignoreExisting);
  return {
    async read() {
      const [first, text] = (await readFile(index, 'utf8').catch(() => '')).split('\n');
      return text !== undefined && first === `${head} ${crc32(text)}` ? JSON.parse(text) : null;
    },
    async write(past) {
      const text = JSON.stringify(past);
      await makeRoom();
      await writeFile(`${index}.new`, `${head} ${crc32(text)}\n${text}`);
      await renamePatiently(`${index}.new`, index);
    },
    async append(article, behind) {
      const from = behind ? behind.from + behind.bytes : 0;
      const text = Buffer.from(`${JSON.stringify(article)}\n`);
      await makeRoom();
      // What nobody has named since is of no use to anybody.
      await truncate(snapshots, from).catch(() => undefined);
      await appendFile(snapshots, text);
      return { from, bytes: text.length, checksum: crc32(text) };
    },
    async remove() {
      for (const file of [index, snapshots]) await rm(file, { force: true });
    },
    async article(snapshot) {
      const text = await readBytes(snapshots, snapshot.from, snapshot.bytes);
      if (crc32(text) !== snapshot.checksum) return null;
      return articleSchema.safeParse(JSON.parse(text.toString('utf8'))).data ?? null;
    },
  };
}

/** So many bytes of a file; fewer where it has not so many, and none where it cannot be read. */
export async function readBytes(file: string, from: number, bytes: number): Promise<Buffer> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (!handle) return Buffer.alloc(0);
  try {
    const buffer = Buffer.alloc(bytes);
    const { bytesRead } = await handle.read(buffer, 0, bytes, from);
    return buffer.subarray(0, bytesRead);
  } catch {
    // Whoever asks compares what there is with a checksum.
    return Buffer.alloc(0);
  } finally {
    await handle.close();
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
