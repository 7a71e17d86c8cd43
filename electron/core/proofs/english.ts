import { readFileSync } from 'node:fs';
import { createBinaryModuleFromUrl, Dialect, type Lint, LocalLinter, SuggestionKind } from 'harper.js';
import type { Proof } from '../../../shared/contract/proofs';
import { englishRules } from './englishRules';
import { isMisspelling } from './isMisspelling';
import { loanWords } from './loanWords';
import type { ReadText } from './proofreaderOf';
import { type WordInText, wordInText } from './wordInText';

/** Regions whose spelling can be asked for. English of no region, or of another, may be spelt as the British or Americans do. */
const dialects: Readonly<Record<string, Dialect>> = {
  GB: Dialect.British,
  US: Dialect.American,
  AU: Dialect.Australian,
  CA: Dialect.Canadian,
  IN: Dialect.Indian,
};

/** How many suggestions are of use to somebody who reads them. */
const most = 5;

/** Opens the reader of English. A tag with a region, `en-GB`, asks for the spelling of that region. */
export async function openEnglish(language: string, wasmFile: string): Promise<ReadText> {
  const open = await openHarper(wasmFile);
  const dialect = dialects[regionOf(language)];
  const linter = await open(dialect ?? Dialect.British, englishRules);
  const american = await open(Dialect.American, ['SpellCheck']);
  const british = await open(Dialect.British, ['SpellCheck']);
  const knownTo = async (one: LocalLinter, word: string): Promise<boolean> => {
    const lints = await one.lint(word, asText);
    for (const lint of lints) lint.free();
    return lints.length === 0;
  };
  const commonAmong = async (words: readonly string[]): Promise<readonly string[]> => {
    const common: string[] = [];
    for (const word of words.map((one) => one.toLowerCase())) {
      if ((await knownTo(british, word)) || (await knownTo(american, word))) common.push(word);
    }
    return common;
  };

  return async (text) => {
    const proofs: Proof[] = [];
    for (const [rule, lints] of Object.entries(await linter.organizedLints(text, asText))) {
      for (const lint of lints) {
        const proof = proofOf(rule, lint);
        lint.free();
        const found = wordInText(text, proof.from, proof.to);
        if (rule !== 'SpellCheck') {
          if (!isEnumeration(rule, found)) proofs.push(proof);
          continue;
        }
        if (loanWords.has(found.word.toLowerCase())) continue;
        // Of a word without a capital it is not asked.
        const common = /^\p{Lu}/u.test(found.word) ? await commonAmong(proof.suggestions) : [];
        if (!isMisspelling(found, proof.suggestions, (word) => common.includes(word))) continue;
        if (dialect === undefined && (await knownTo(american, found.word))) continue;
        proofs.push({ ...proof, message: `“${found.word}” is not in the dictionary.` });
      }
    }
    return proofs.sort((one, other) => one.from - other.from);
  };
}

/** The region of a BCP 47 tag: `GB` of `en-GB`; empty where it has none. */
function regionOf(language: string): string {
  return /-([A-Za-z]{2})(?=-|$)/.exec(language)?.[1]?.toUpperCase() ?? '';
}

/** The letter of “(a)” is no article, and an article that stands twice is wrong in another way. */
function isEnumeration(rule: string, { word, whole, after }: WordInText): boolean {
  return rule === 'AnA' && (whole !== word || after.toLowerCase() === word.toLowerCase());
}

const asText = { language: 'plaintext' } as const;

/** Loads Harper, and gives what opens a reader of a dialect that goes by these rules alone. */
async function openHarper(wasmFile: string) {
  // Harper fetches its program. By an address of this kind it comes from memory, whatever the folder is called.
  const address = URL.createObjectURL(new Blob([readFileSync(wasmFile)], { type: 'application/wasm' }));
  const binary = createBinaryModuleFromUrl(address, 'slim');
  await binary.setup().finally(() => URL.revokeObjectURL(address));
  const all = Object.keys(await binary.getDefaultLintConfig());
  return async (dialect: Dialect, rules: readonly string[]): Promise<LocalLinter> => {
    const linter = new LocalLinter({ binary, dialect });
    await linter.setLintConfig(Object.fromEntries(all.map((rule) => [rule, rules.includes(rule)])));
    return linter;
  };
}

function proofOf(rule: string, lint: Lint): Proof {
  const span = lint.span();
  const words = lint.get_problem_text();
  const suggestions = lint.suggestions().map((suggestion) => {
    const kind = suggestion.kind();
    const replacement = suggestion.get_replacement_text();
    suggestion.free();
    return kind === SuggestionKind.InsertAfter ? `${words}${replacement}` : replacement.trimEnd();
  });
  const proof: Proof = {
    from: span.start,
    to: span.end,
    of: rule === 'SpellCheck' ? 'spelling' : 'grammar',
    rule,
    message: lint.message().replace(/`([^`]*)`/g, '“$1”'),
    suggestions: Array.from(new Set(suggestions)).slice(0, most),
  };
  span.free();
  return proof;
}
