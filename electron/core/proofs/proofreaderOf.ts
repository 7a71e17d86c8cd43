import type { Proof } from '../../../shared/contract/proofs';
import { primaryTag } from '../../../shared/import/detectLanguage';
import { dictionaryLanguages, openDictionary } from './dictionary';
import { openEnglish } from './english';
import type { ProofFiles } from './proofFiles';

/** Reads texts of one language. */
export type ReadText = (text: string) => Promise<readonly Proof[]> | readonly Proof[];

/** The reader of a language, a BCP 47 tag; null when there is none. It takes seconds to open, and is to be kept. */
export async function proofreaderOf(language: string, files: ProofFiles): Promise<ReadText | null> {
  const tag = primaryTag(language);
  if (tag === 'en') return openEnglish(language, files.harper);
  const knows = dictionaryLanguages.find((one) => one.tag === tag);
  return knows ? openDictionary(knows, files.dictionary(tag)) : null;
}
