import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { done } from '../../../shared/result';
import { inLanes } from '../inLanes';
import { walkFolder } from '../walkFolder';
import type { Work } from '../works';

/** What is looked for: a source's id where something refers to it, and names, whatever their case. */
interface Sought {
  readonly reference: string;
  readonly names: readonly string[];
}

export interface Bearing {
  /** Histories and files of articles in which something refers to it; by their paths in the folder, with `/`. */
  readonly references: readonly string[];
  /** All files in whose words a name stands; but for those of the sources themselves, and those that are made anew. */
  readonly named: readonly string[];
}

/** How many files are read at a time. */
const lanes = 8;

/** Looks through the texts of a workspace folder. What cannot be read now is reported when it is opened. */
export async function filesThatBear(folder: string, { reference, names }: Sought, work: Work): Promise<Bearing> {
  const files = Array.from(await walkFolder(folder))
    .filter(([file, found]) => found === 'file' && isText.test(file) && !isLeftOut.test(file))
    .map(([file]) => file);
  const referring = `"sourceId":"${reference}"`;
  const bears = bearerOf(names);
  const references = new Set<string>();
  const named: string[] = [];
  let read = 0;
  await inLanes(files, lanes, async (file) => {
    const text = await readFile(path.join(folder, file), 'utf8').catch(() => '');
    if (/^(?:history|articles)\//.test(file) && text.replace(/":\s+"/g, '":"').includes(referring))
      references.add(file);
    if (bears(text)) named.push(file);
    work.reached(++read, files.length);
    return done(undefined);
  });
  return { references: [...references], named: named.sort() };
}

/** Which of the files of the sources themselves have a name in their words still: another source may be called so, or have been. */
export async function sourceFilesThatBear(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const bears = bearerOf(names);
  const texts = await Promise.all(
    filesOfSources.map((file) => readFile(path.join(folder, file), 'utf8').catch(() => '')),
  );
  return filesOfSources.filter((_file, place) => bears(texts[place] ?? ''));
}

/** Tells whether a text has one of these names in it, whatever its case, as it is or as JSON has it. */
function bearerOf(names: readonly string[]): (text: string) => boolean {
  const sought = names.flatMap((name) => [name, JSON.stringify(name).slice(1, -1)]).map((name) => name.toLowerCase());
  return (text) => {
    const small = text.toLowerCase();
    return sought.some((name) => small.includes(name));
  };
}

const filesOfSources = ['sources.json', 'history/sources.jsonl'] as const;
const isText = /\.(?:jsonl?|html|xml|txt|csv)(?:\.history)?$|\/quarantine\//;
const isLeftOut = /^(?:sources\.json|history\/sources\.jsonl|\.galley\/revisions\/.*)$/;
