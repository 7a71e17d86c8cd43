import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findProofFiles } from '../../../../electron/core/proofs/proofFiles';
import { createReadProofs } from '../../../../electron/core/proofs/readProofs';
import { checkArticle } from '../../../../shared/checks/checkArticle';
import { proofedTexts } from '../../../../shared/checks/proofedTexts';
import { acceptDraft } from '../../../../shared/import/acceptDraft';
import { readPage } from '../../../../shared/import/readPage';
import { cardIdSchema } from '../../../../shared/model/ids';
import { startingLengthTargets } from '../../../../shared/model/lengthTargets';
import { articleId } from '../../../builders/article';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const read = createReadProofs(findProofFiles(import.meta.dirname));

/** What is pointed out in a text, each with the first suggestion. */
async function pointedOut(language: string, text: string): Promise<readonly string[]> {
  const [proofs = []] = (await read(language, [text])) ?? [];
  return proofs.map(({ from, to, suggestions }) => `${text.slice(from, to)} → ${suggestions[0] ?? ''}`);
}

describe('the proofreader of English', () => {
  beforeAll(() => read('en', ['']));

  it('points out words that are misspelt, with and without a capital', async () => {
    expect(await pointedOut('en', 'Goverment sources have recieved it on friday.')).toEqual([
      'Goverment → Government',
      'recieved → received',
      'friday → Friday',
    ]);
  });

  it('says where they are in UTF-16 units, and what they are', async () => {
    const text = 'Rain 🌧 and sun 🌞: they recieved it.';
    expect(await read('en', [text])).toEqual([
      [
        {
          from: text.indexOf('recieved'),
          to: text.indexOf('recieved') + 8,
          of: 'spelling',
          rule: 'SpellCheck',
          message: '“recieved” is not in the dictionary.',
          suggestions: ['received', 'relieved', 'receive'],
        },
      ],
    ]);
  });

  it.each([
    ['He should of gone.', 'should of → should have'],
    ['He waited a hour.', 'a → an'],
    ['More then 100 people came.', 'then → than'],
    ['He has went home.', 'went → gone'],
    ['It was on the 3th of May.', 'th → rd'],
  ])('points out what is wrong in “%s”', async (text, pointed) => {
    expect(await pointedOut('en', text)).toEqual([pointed]);
  });

  it.each([
    'Pashinyan, Tsarukyan and Khachaturov went from Gavar to Tskhinvali by way of Vayots Dzor.',
    'Aliyev’s visit; Lukashenko’s answer; Zourabichvili and Kobakhidze; Meloni’s and Orban’s.',
    'Meloni said so. Orban did not. Sevan lies high; Shushi lies higher. Nikol spoke.',
    'The al-Sharaa government, a Tavush-based group, and Nagorno-Karabakh.',
    'That will not happen [anymore] because [the] people are a people of [military] generals.',
    'Read commonspace.eu, https://example.com/a-pagge, @anna_p and anna@exampel.com.',
    'The CSTO and the OSCE met in 2o18; NATO’s 1,200 troops came on 3 Nov. at 5.30 p.m.',
    'Of lavash, khachkars and a hundred hryvnias.',
    'The organisation’s centre honours its programme; the organization’s center honors its program.',
    'The committee (a) met and (b) went, and the team were told.',
    'He said that apples, pears and plums were sold there, and it went on and on for a very very long time.',
  ])('lets “%s” be', async (text) => {
    expect(await pointedOut('en', text)).toEqual([]);
  });

  it('holds to the spelling of the region that is asked for', async () => {
    const text = 'The color of honour.';
    expect(await pointedOut('en-GB', text)).toEqual(['color → colour']);
    expect(await pointedOut('en-US', text)).toEqual(['honour → honor']);
    expect(await pointedOut('en-IE', text)).toEqual([]);
  });
});

describe('the proofreader of other languages', () => {
  it.each([
    ['ru', 'Президент встретился с министрм в Гаваре; Пашинян и Лукашенко договорились.', ['министрм']],
    ['tr', 'Cumhurbaşkanı Aliyev anlaşmyaı imzaladı, Minsk’te görüştü.', ['anlaşmyaı']],
    ['ka', 'საქართველოს პრეზიდენტი მინისტმა ნახა.', ['მინისტმა']],
  ])('points out in %s what one slip has made of a word', async (language, text, words) => {
    expect((await pointedOut(language, text)).map((pointed) => pointed.split(' ')[0])).toEqual(words);
  });

  it('is nobody where there is no dictionary', async () => {
    expect(await read('az', ['Salam'])).toBeNull();
    expect(await read('hy', ['Բարեւ'])).toBeNull();
  });
});

const reference = '../shared/reference/article-page.txt';
describe.skipIf(!existsSync(reference))(`the reference page (${reference}; skipped where there is none)`, () => {
  it('has what an editor would mend found, and nothing else', async () => {
    const now = '2018-11-20T12:00:00.000Z';
    const page = readPage(
      { text: readFileSync(reference, 'utf8') },
      { ownNames: ['commonspace.eu'], kickers: ['News'], language: 'en', sources: [] },
    );
    if (!page.ok) throw new Error(page.message);
    const { article } = acceptDraft(page.value, {
      articleId: articleId('reference'),
      newCardId: () => cardIdSchema.parse('card'),
      now,
      sources: [],
      lists: [],
      matches: () => undefined,
      defaultLanguage: 'en',
    });
    const texts = proofedTexts(article);
    const proofs = await read(article.language, texts);
    const known = new Map(texts.map((text, place) => [text, proofs?.[place]]));
    const findings = checkArticle(article, {
      now,
      lengthTargets: startingLengthTargets,
      proofsOf: (text) => known.get(text),
    });
    expect(findings.map(({ check, subject }) => [check, subject])).toEqual([
      ['kicker missing', ''],
      ['standfirst missing', ''],
      ['photo wanted', 'lead photo'],
      ['misspelling', 'Releations'],
      ['doubled word', 'a a'],
      ['compound without hyphen', 'one day'],
    ]);
    expect(findings.find(({ check }) => check === 'misspelling')?.fix?.name).toBe('Write “Relations”');
  });
});
