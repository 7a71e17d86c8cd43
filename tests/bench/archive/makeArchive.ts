import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { documentFile, historyFile, type Layout, layoutOf } from '../../../electron/store/layout';
import { type Document, fileOf } from '../../../electron/store/storedDocument';
import type { Change } from '../../../shared/changes/change';
import type { ChangeRecord } from '../../../shared/changes/changeRecord';
import { subjectKey, subjectOf } from '../../../shared/changes/subject';
import type { CuratedList } from '../../../shared/model/curatedList';
import { workspaceSchema, workspaceVersion } from '../../../shared/model/workspace';
import { between, hexDigits, type Random, randomFor } from '../random';
import { type Archive, cardOf } from './archive';
import { deskLists, deskSources, deskTaxonomy } from './desk';

/** What was written. */
export interface MadeArchive {
  readonly articles: number;
  readonly files: number;
  readonly bytes: number;
}

/** Articles written at the same time. */
const atOnce = 64;

/**
 * Makes a workspace of an archive, in a folder that is empty or not there. Its files are written outright, as Galley
 * would have left them after committing each document and writing it behind: the history, and the document that includes
 * it; but nothing waits for the disk. The same archive gives the same bytes. `say` is told how many articles are written.
 */
export async function makeArchive(
  folder: string,
  archive: Archive,
  say: (written: number) => void = () => undefined,
): Promise<MadeArchive> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty, so no archive was made in it`);
  const layout = layoutOf(folder);
  const made = { articles: archive.size, files: 0, bytes: 0 };
  const folders = new Set<string>();

  const write = async (file: string, text: string): Promise<number> => {
    const parent = path.dirname(file);
    if (!folders.has(parent)) await mkdir(parent, { recursive: true });
    folders.add(parent);
    const bytes = Buffer.from(text);
    await writeFile(file, bytes);
    made.files += 1;
    made.bytes += bytes.length;
    return bytes.length;
  };
  const writeDocument = async ({ at, changes, document, random }: Written): Promise<void> => {
    const subject = subjectOf(changes[0] as Change);
    const records = changes.map((change, place) => record(random, at, place + 1, change));
    const lines = records.map((one) => `${JSON.stringify(one)}\n`).join('');
    const historyBytes = await write(historyFile(layout, subjectKey(subject)), lines);
    const stored = fileOf({ sequence: changes.length, historyBytes, document, isAsWritten: true });
    await write(documentFile(layout, subject), json(stored));
  };

  for (let start = 0; start < archive.size; start += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, archive.size - start) }, (_, place) => start + place);
    await Promise.all(
      numbers.map((number) => {
        const article = archive.article(number);
        const change: Change = { type: 'article.created', article };
        const random = randomFor(archive.seed + 1, number);
        return writeDocument({ at: article.createdAt, changes: [change], document: article, random });
      }),
    );
    say(start + numbers.length);
  }
  await writeDesk(layout, archive, { write, writeDocument });
  return made;
}

/** A document, and the changes that it came about by. */
interface Written {
  readonly at: string;
  readonly changes: readonly Change[];
  readonly document: Document;
  /** What the ids of its changes are made from. */
  readonly random: Random;
}

interface Writing {
  readonly write: (file: string, text: string) => Promise<number>;
  readonly writeDocument: (written: Written) => Promise<void>;
}

/** All but the articles: the settings, the sources and the lists. */
async function writeDesk(layout: Layout, archive: Archive, { write, writeDocument }: Writing): Promise<void> {
  const random = randomFor(archive.seed, -2);
  const at = '2015-01-01T00:00:00.000Z';
  const workspace = workspaceSchema.parse({
    format: 'galley-workspace',
    version: workspaceVersion,
    id: uuid(random),
    title: 'The archive',
    ownNames: [deskSources[0]?.name],
    language: 'en',
    createdAt: at,
  });
  await write(layout.workspace, json(workspace));
  await write(layout.taxonomy, json(deskTaxonomy));
  await writeDocument({
    at,
    changes: deskSources.map((source) => ({ type: 'source.added', source })),
    document: Object.fromEntries(deskSources.map((source) => [source.id, source])),
    random,
  });
  for (const { cards, ...empty } of deskLists) {
    // What was written last leads the site.
    const newest = Math.min(archive.size, 400);
    const numbers = new Set<number>();
    while (numbers.size < Math.min(cards, newest)) {
      numbers.add(between(random, archive.size - newest, archive.size - 1));
    }
    const list: CuratedList = { ...empty, cards: Array.from(numbers, (number) => cardOf(random, archive.id(number))) };
    await writeDocument({ at, changes: [{ type: 'list.created', list }], document: list, random });
  }
}

function record(random: Random, at: string, sequence: number, change: Change): ChangeRecord {
  return { id: uuid(random), at, by: '', sequence, change };
}

/** A UUID of version 4. */
function uuid(random: Random): string {
  const digits = hexDigits(random, 30);
  return [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(12, 15)}`, `8${digits.slice(15, 18)}`]
    .concat(digits.slice(18))
    .join('-');
}

/** As Galley writes a file. */
function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
