import { readFileSync } from 'node:fs';
import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';
import { findProofFiles } from '../../../electron/core/proofs/proofFiles';
import { openProofreader, type Proofreader } from '../../../electron/core/proofs/proofreader';
import type { DeskFacts } from '../../../shared/checks/check';
import { checkArticle } from '../../../shared/checks/checkArticle';
import { proofedTexts } from '../../../shared/checks/proofedTexts';
import type { Proof } from '../../../shared/contract/proofs';
import type { Article } from '../../../shared/model/article';
import { bodyOf, documentOf } from '../../../shared/model/body';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import { startingLengthTargets } from '../../../shared/model/lengthTargets';
import { startingUsage } from '../../../shared/model/usage';
import type { Comparison, Outcome } from '../comparison';
import { proseArticle, proseWords } from './proseArticle';

const rounds = 15;
/** Articles that are read before anything is measured: code is compiled meanwhile, and rules are made. */
const warming = 4;

/** What Galley has set itself: nobody waits, and it is no more than Harper alone would take. */
const bar = { ratio: 1, p95: 150 };

/**
 * All checks of an article of 10,000 words, with the proofs read in their thread: of one that nobody has read before, of one
 * that is opened again, and after one letter was typed. Beside it Harper alone, as it comes, on the same text.
 */
export async function checksBench(say: (step: string) => void): Promise<Outcome> {
  const proofreader = openProofreader();
  const harper = await openHarper();
  const unread = turns();
  const opened = turns();
  const letter = turns();
  say('opening the proofreader');
  const opening = await timed(() => proofreader.read('en', ['The river rose.']));
  for (let round = -warming; round < rounds; round++) {
    say(`round ${round + 1} of ${rounds}`);
    const article = proseArticle(round + 100);
    const again = { ...article, body: structuredClone(article.body) };
    const typed = typeLetter(again);
    const known = new Map<string, readonly Proof[]>();
    const galley = [
      await timed(() => check(proofreader, article, new Map())),
      await timed(() => check(proofreader, again, known)),
      await timed(() => check(proofreader, typed, known)),
    ];
    const alone: number[] = [];
    for (const one of [article, again, typed]) {
      alone.push(await timed(() => harper.lint(proofedTexts(one).join('\n\n'), { language: 'plaintext' })));
    }
    if (round < 0) continue;
    [unread, opened, letter].forEach((times, place) => {
      times.galley.push(galley[place] ?? 0);
      times.harper.push(alone[place] ?? 0);
    });
  }
  await proofreader.close();
  const words = proseWords.toLocaleString('en-GB');
  const compared = (how: string, { galley, harper: times }: Turns): Comparison => ({
    what: `All checks of ${words} words, ${how}`,
    galley,
    yardstick: { name: 'Harper alone, all its rules', times },
  });
  const comparisons = [
    { ...compared('read before', opened), bar },
    { ...compared('after a letter', letter), bar },
    compared('never read', unread),
  ];
  const notes = [`The proofreader took ${Math.round(opening)} ms to open English and to read its first sentence.`];
  return { is: 'measured', comparisons, runtimes: [], notes };
}

interface Turns {
  readonly galley: number[];
  readonly harper: number[];
}

const turns = (): Turns => ({ galley: [], harper: [] });

/** Checks an article as a window does: what was read before is not asked for again. */
async function check(proofreader: Proofreader, article: Article, known: Map<string, readonly Proof[]>): Promise<void> {
  const texts = proofedTexts(article).filter((text) => !known.has(text));
  const proofs = await proofreader.read(article.language, texts);
  if (!proofs) throw new Error('There is no proofreader');
  texts.forEach((text, place) => {
    known.set(text, proofs[place] ?? []);
  });
  const desk: DeskFacts = {
    lengthTargets: startingLengthTargets,
    usage: startingUsage,
    now: article.updatedAt,
    photos: {},
    sources: {},
    linked: new Map(),
    proofsOf: (text) => known.get(text),
  };
  checkArticle(article, desk);
}

/** The article with a letter more in the midst of it; all other blocks are the same. */
function typeLetter(article: Article): Article {
  const document = documentOf(article.body);
  const middle = Math.floor(document.childCount / 2);
  const blocks = document.children.map((block, place) =>
    place === middle ? bodyNodes.node('paragraph', null, [bodyNodes.text(`${block.textContent}x`)]) : block,
  );
  return { ...article, body: bodyOf(bodyNodes.node('doc', null, blocks)) };
}

async function openHarper(): Promise<LocalLinter> {
  const bytes = readFileSync(findProofFiles(import.meta.dirname).harper);
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/wasm' }));
  const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(address, 'slim'), dialect: Dialect.British });
  await linter.setup();
  return linter;
}

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await deed();
  return performance.now() - began;
}
