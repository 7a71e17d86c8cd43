import { z } from 'zod';
import { indexArchive } from './indexArchive';
import { parseArchive } from './parseArchive';

/** One of the two in a process of its own: started with its name and a folder, it says how long it took, in milliseconds. */

const ways = { index: indexArchive, parse: async (folder: string) => parseArchive(folder) } as const;

const [way, folder, size] = z
  .tuple([z.enum(['index', 'parse']), z.string(), z.coerce.number().int()])
  .parse(process.argv.slice(2));
const began = performance.now();
const found = await ways[way](folder);
const took = performance.now() - began;
if (found !== size) throw new Error(`The archive has ${size} articles; ${found} were found`);
console.log(took);
