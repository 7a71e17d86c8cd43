import type { Proof, Proofs } from '../../../shared/contract/proofs';
import type { ProofFiles } from './proofFiles';
import { proofreaderOf, type ReadText } from './proofreaderOf';

/** Reads texts of any language. */
export type ReadProofs = (language: string, texts: readonly string[]) => Promise<Proofs>;

/** Texts of a language whose proofs are kept: several long articles'. */
const kept = 5000;

interface Reader {
  readonly read: ReadText;
  /** What was found in texts that were read, the latest last. */
  readonly known: Map<string, readonly Proof[]>;
}

/** A reader that opens each language when it is first asked for, and reads no text twice. */
export function createReadProofs(files: ProofFiles): ReadProofs {
  const readers = new Map<string, Promise<Reader | null>>();

  const open = async (language: string): Promise<Reader | null> => {
    const read = await proofreaderOf(language, files);
    return read && { read, known: new Map() };
  };

  return async (language, texts) => {
    let opening = readers.get(language);
    if (!opening) {
      opening = open(language);
      readers.set(language, opening);
    }
    const reader = await opening;
    if (!reader) return null;
    const proofs: (readonly Proof[])[] = [];
    for (const text of texts) proofs.push(await readOnce(reader, text));
    return proofs;
  };
}

async function readOnce({ read, known }: Reader, text: string): Promise<readonly Proof[]> {
  const proofs = known.get(text) ?? (await read(text));
  known.delete(text);
  known.set(text, proofs);
  for (const oldest of known.keys()) {
    if (known.size <= kept) break;
    known.delete(oldest);
  }
  return proofs;
}
