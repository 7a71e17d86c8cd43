import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { quietChromium } from '../../../build/setup/chromiumArguments.mjs';
import { isRoot } from '../../../build/setup/isRoot.mjs';
import type { Bar, Outcome } from '../comparison';
import { longStoryWords } from '../longStory';
import { median, p95 } from '../percentile';
import { projectRoot } from '../projectRoot';
import { withWorkFolder } from '../workFolder';
import { goToMiddle, timeKeystrokes, typeText } from './keystrokes';
import { makeLongArticle } from './longArticle';
import { serveFolder } from './serveFolder';
import { serveGalley } from './serveGalley';

/** Milliseconds from key to paint of each key of a block. */
type Block = readonly number[];

/** What each block types: 52 keys. */
const text = ' and the water rose a hand a day until it was so far';
const blocks = 6;
/**
 * Milliseconds between two keys: those of a fast typist. Uneven, so that keys fall before, into and after whatever
 * Galley does on its own time: gathering for 100 ms, the toolbar after 40 ms, the answers of the core.
 */
const pauses = [70, 115, 83, 140, 97, 61, 128, 104, 90, 153, 77];
const bar: Bar = { ratio: 1.2, p95: 16 };

/**
 * Keystroke to paint in the middle of a story of 10,000 words: Galley's Article screen, with its inspector open at About,
 * its neighbours and its toolbar, against a bare ProseMirror of the same schema, story, letters and measure. Both are pages of one
 * Chromium, equal in size, Galley's by its loopback host; the keys are real ones, pressed in blocks in turns, now the
 * one first and now the other. The first block of each is thrown away: its code is not compiled yet.
 *
 * Chromium is told to paint when there is something to paint rather than 60 times a second: waiting for the next beat,
 * some 8 ms for whoever types, would hide up to as much of a difference.
 */
export async function typingBench(say: (step: string) => void): Promise<Outcome> {
  const program = process.env.GALLEY_CHROMIUM;
  if (program === undefined) return { is: 'skipped', why: 'there is no Chromium here, and none could be had' };
  return withWorkFolder(async (folder) => {
    const workspace = path.join(folder, 'newsroom');
    const articleId = await makeLongArticle(workspace);
    const closing: (() => unknown)[] = [];
    try {
      const host = await serveGalley(workspace);
      closing.unshift(host.close);
      const bare = await serveFolder(path.join(projectRoot, 'out', 'bench', 'bareEditor'));
      closing.unshift(bare.close);
      const browser = await startChromium(program);
      closing.unshift(() => browser.close());
      const galleyPage = await openPage(browser, `${host.address}#/article/${articleId}`);
      const barePage = await openPage(browser, bare.address);
      await galleyPage.getByRole('tab', { name: 'About', selected: true }).waitFor();
      const typed = { galley: [] as Block[], bare: [] as Block[] };
      for (let block = 0; block <= blocks; block++) {
        say(block === 0 ? 'typing a first block, which does not count' : `block ${block} of ${blocks}`);
        const turns = [
          { page: barePage, kept: typed.bare },
          { page: galleyPage, kept: typed.galley },
        ];
        for (const { page, kept } of block % 2 === 0 ? turns : turns.toReversed()) {
          const times = await typeBlock(page);
          if (block > 0) kept.push(times);
        }
      }
      return {
        is: 'measured',
        runtimes: [`Chromium ${browser.version()}`],
        comparisons: [
          {
            what: `Keystroke to paint, ${longStoryWords.toLocaleString('en-GB')} words`,
            galley: typed.galley.flat(),
            yardstick: { name: 'bare ProseMirror', times: typed.bare.flat() },
            bar,
          },
        ],
        notes: [sayBlocks('Galley', typed.galley), sayBlocks('bare ProseMirror', typed.bare)],
      };
    } finally {
      for (const close of closing) await close();
    }
  });
}

function startChromium(program: string): Promise<Browser> {
  const args = [...quietChromium, '--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync'];
  if (isRoot()) args.push('--no-sandbox');
  return chromium.launch({ executablePath: program, args });
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Body' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await timeKeystrokes(page);
  await goToMiddle(page);
  return page;
}

async function typeBlock(page: Page): Promise<Block> {
  await page.bringToFront();
  return typeText(page, text, pauses);
}

/** Whatever else the machine does falls into some blocks and not into others. */
function sayBlocks(name: string, blocks: readonly Block[]): string {
  const each = blocks.map((times) => `${median(times).toFixed(1)} / ${p95(times).toFixed(1)}`);
  return `Keystroke to paint, block by block, ${name}: ${each.join(', ')} ms`;
}
