import { readFile, rm } from 'node:fs/promises';
import { sameValue } from '../../shared/changes/sameValue';
import { type Subject, subjectKey } from '../../shared/changes/subject';
import { unreadable } from './diskFailure';
import { writeDocumentFile } from './documentFiles';
import { writeDurably } from './durableFile';
import { followHistory } from './followHistory';
import { readHistory } from './journal';
import { documentFile, historyFile, type Layout } from './layout';
import type { Loaded } from './loadDocument';
import { storedSchemas } from './storedDocument';

/** What becomes of JSON from which something is taken out: of a change as its history has it, or of a document. */
export type Revise = (json: unknown) => unknown;

/**
 * Writes a document's whole history and its file anew, as `revise` makes them: for what must not be in them any more. The
 * changes keep their numbers, moments and order. `loaded` is the document as it is now, with its file up to its history.
 *
 * Whatever happens meanwhile, the next start finds all as it was or all as it is to be: the file goes first, and is made
 * again from whichever history there is then. Throws `UnreadableFile`, and what the file system throws.
 */
export async function rewriteHistory(layout: Layout, subject: Subject, loaded: Loaded, revise: Revise): Promise<void> {
  const file = documentFile(layout, subject);
  const history = historyFile(layout, subjectKey(subject));
  const text = await readFile(history, 'utf8').catch(unreadable(history));
  const lines = await readHistory(history, 0).catch(unreadable(history));
  const followed = followHistory(subject, { document: undefined, sequence: 0 }, 0, lines);
  const revised = text.split('\n').map((line) => (line === '' ? line : revisedLine(line, revise)));

  // Where the history alone does not give the document, the file is all there is.
  const canBeMade = followed.sequence === loaded.sequence && sameValue(followed.document, loaded.document);
  if (canBeMade) await rm(file, { force: true });
  const written = revised.join('\n');
  await writeDurably(history, written);
  if (loaded.document === undefined) return;
  const document = storedSchemas[subject.kind].parse({
    sequence: loaded.sequence,
    historyBytes: Buffer.byteLength(written),
    document: revise(loaded.document),
  });
  await writeDocumentFile(layout, subject, document);
}

function revisedLine(line: string, revise: Revise): string {
  try {
    return JSON.stringify(revise(JSON.parse(line)));
  } catch (error) {
    // What is no record any more says nothing that could be told from noise, and stays with the history it is in.
    if (error instanceof SyntaxError) return line;
    throw error;
  }
}
