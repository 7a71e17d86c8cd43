import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/changes/applyChange';
import type { DeskFacts } from '../../../shared/checks/check';
import { checkArticle } from '../../../shared/checks/checkArticle';
import type { Article } from '../../../shared/model/article';
import { type Body, type BodyNode, bodyOf, bodyOfParagraphs, documentOf } from '../../../shared/model/body';
import { noteIdSchema, photoIdSchema } from '../../../shared/model/ids';
import { startingLengthTargets } from '../../../shared/model/lengthTargets';
import { newArticle } from '../../../shared/model/newArticle';
import { emptyState } from '../../../shared/model/state';
import { article, articleId } from '../../builders/article';

const now = '2018-11-20T12:00:00.000Z';
const noEnd = { minimum: 0, maximum: null };
/** A desk that sets no lengths, so that each test is about one thing. */
const desk: DeskFacts = { now, lengthTargets: { headline: noEnd, standfirst: noEnd, slug: noEnd, body: noEnd } };

const found = (given: Partial<Article>, facts = desk) => checkArticle(article(given), facts);
const names = (given: Partial<Article>, facts = desk) => found(given, facts).map(({ check }) => check);
const bodyWith = (...content: readonly BodyNode[]): Body => bodyOf(documentOf({ type: 'doc', content }));
const paragraph = (...content: readonly BodyNode[]): BodyNode => ({ type: 'paragraph', content });
const text = (words: string): BodyNode => ({ type: 'text', text: words });
const photoId = photoIdSchema.parse('a'.repeat(64));

describe('the checks of an article', () => {
  it('say nothing of one that has everything', () => {
    expect(found({})).toEqual([]);
  });

  it('say of a new article what it lacks, what must be there first', () => {
    const made = newArticle(articleId('new'), 'en', now);
    expect(checkArticle(made, desk).map(({ level, check }) => `${level}: ${check}`)).toEqual([
      'must: headline missing',
      'must: body missing',
      'should: kicker missing',
      'should: standfirst missing',
      'should: source line missing',
    ]);
  });

  it('take blanks for nothing', () => {
    expect(names({ headline: ' ', slug: 'article', kicker: '\t', standfirst: ' ', sourceLine: '  ' })).toEqual([
      'headline missing',
      'kicker missing',
      'standfirst missing',
      'source line missing',
    ]);
  });

  describe('of photos', () => {
    const lead = { photoId, caption: 'The lake', credit: 'A. Petrosyan', altText: 'A lake' };

    it('want a photo that was asked for, and not yet its texts', () => {
      expect(names({ leadPhoto: { photoId: null, caption: '', credit: '', altText: '' } })).toEqual(['photo wanted']);
    });

    it('insist on the credit of a photo, and ask for its caption and alt text', () => {
      const findings = found({ leadPhoto: { ...lead, caption: '', credit: ' ', altText: '' } });
      expect(findings.map(({ level, where, message }) => [level, where, message])).toEqual([
        ['must', { is: 'field', field: 'credit' }, 'The lead photo has no credit.'],
        ['should', { is: 'field', field: 'caption' }, 'The lead photo has no caption.'],
        ['should', { is: 'field', field: 'altText' }, 'The lead photo has no alt text.'],
      ]);
      expect(found({ leadPhoto: lead })).toEqual([]);
    });

    it('look at the photos of the story in the same way, and say where they are', () => {
      const body = bodyWith(paragraph(text('Words.')), {
        type: 'photo',
        attrs: { photoId, credit: '', altText: 'A lake' },
        content: [text('The lake')],
      });
      expect(found({ body })).toEqual([
        {
          check: 'photo without texts',
          level: 'must',
          where: { is: 'body', from: 8, to: 18 },
          subject: `credit of ${photoId}`,
          message: 'A photo in the story has no credit.',
        },
      ]);
    });

    it('want a photo of the story that is not there yet', () => {
      const body = bodyWith(paragraph(text('Words.')), { type: 'photo' });
      expect(found({ body }).map(({ message }) => message)).toEqual([
        'A photo in the story is wanted, and none is there yet.',
      ]);
    });
  });

  describe('of the story', () => {
    it('find a footnote that has no words, and number it as the page does', () => {
      const body = bodyWith(
        paragraph(text('One'), { type: 'footnote', content: [text('Said so.')] }, text(' and two'), {
          type: 'footnote',
        }),
      );
      expect(found({ body })).toEqual([
        {
          check: 'footnote without words',
          level: 'must',
          where: { is: 'body', from: 22, to: 24 },
          subject: 'footnote 2',
          message: 'Footnote 2 has no words.',
        },
      ]);
    });

    const note = {
      id: noteIdSchema.parse('note-1'),
      words: 'rises',
      remarks: [{ author: 'Anna', at: now, text: 'Sure?' }],
      resolved: null,
    };
    const marked: BodyNode = { ...text('rises'), marks: [{ type: 'note', attrs: { noteId: 'note-1' } }] };

    it('lead to the words of an open note', () => {
      const body = bodyWith(paragraph(text('The level '), marked, text(' again.')));
      expect(found({ body, notes: [note] })).toEqual([
        {
          check: 'open note',
          level: 'should',
          where: { is: 'body', from: 11, to: 16 },
          subject: 'note-1',
          message: 'A note is open on “rises”.',
        },
      ]);
    });

    it('end once where the words of a note end a sentence', () => {
      const [finding] = found({ notes: [{ ...note, words: 'It is open.' }] });
      expect(finding?.message).toBe('A note is open on “It is open.”');
    });

    it('lead to the story when the words of a note are gone, and let settled notes be', () => {
      expect(found({ notes: [note] }).map(({ where }) => where)).toEqual([{ is: 'field', field: 'body' }]);
      expect(found({ notes: [{ ...note, resolved: { by: 'Anna', at: now } }] })).toEqual([]);
    });

    it('notice a language that was not set, and set it', () => {
      const body = bodyOfParagraphs(['Уровень озера Севан растёт третий год подряд, и никто не ждал этого.']);
      const [finding] = found({ body });
      expect(finding?.message).toBe('The story reads as Russian, and its language is set to English.');
      expect(finding?.fix?.changes).toMatchObject([{ type: 'article.languageSet', was: 'en', to: 'ru' }]);
      expect(found({ body, language: 'ru-AM' })).toEqual([]);
    });

    it('do not guess at a language that reading cannot tell', () => {
      expect(found({ body: bodyOfParagraphs(['Уровень озера и на это не по с для']), language: 'ce' })).toEqual([]);
    });
  });

  describe('of lengths', () => {
    const lengthTargets = { ...desk.lengthTargets, headline: { minimum: 10, maximum: 20 } };

    it('say by how much a text is too long or too short', () => {
      const facts = { ...desk, lengthTargets };
      expect(found({ headline: 'A headline of 26 characters' }, facts)).toMatchObject([
        { level: 'should', message: 'The headline is 7 characters over the target of 20.' },
      ]);
      expect(found({ headline: 'Too short' }, facts)).toMatchObject([
        { level: 'note', message: 'The headline is 1 character under the target of 10.' },
      ]);
      expect(found({ headline: 'Of a good length' }, facts)).toEqual([]);
    });

    it('count the story in words, and what is missing not at all', () => {
      const facts = { ...desk, lengthTargets: { ...desk.lengthTargets, body: { minimum: 1, maximum: 3 } } };
      const body = bodyOfParagraphs(['Now five', 'words stand here.']);
      expect(found({ body }, facts).map(({ message }) => message)).toEqual([
        'The story is 2 words over the target of 3.',
      ]);
      expect(names({ body: bodyOfParagraphs([]) }, { ...desk, lengthTargets: startingLengthTargets })).toEqual([
        'body missing',
      ]);
    });

    it('count letters as readers do, not as UTF-16 does', () => {
      const facts = { ...desk, lengthTargets: { ...desk.lengthTargets, standfirst: { minimum: 0, maximum: 2 } } };
      expect(found({ standfirst: '𝒜𝒷' }, facts)).toEqual([]);
    });
  });

  describe('of the slug', () => {
    it('know another article that has it, and take the free one', () => {
      const slugTakenBy = { headline: 'Level of the lake', free: 'level-2' };
      const [finding] = found({ slug: 'level' }, { ...desk, slugTakenBy });
      expect(finding).toMatchObject({ level: 'must', where: { field: 'slug' } });
      expect(finding?.message).toContain('“Level of the lake”');
      expect(finding?.fix?.changes).toMatchObject([{ type: 'article.slugSet', was: 'level', to: 'level-2' }]);
    });

    it('leave the one alone that stands in for a headline', () => {
      const slugTakenBy = { headline: 'No headline yet', free: 'article-2' };
      expect(names({ slug: 'article', headline: '' }, { ...desk, slugTakenBy })).toEqual(['headline missing']);
    });

    it('ask for words in it where the headline has some', () => {
      expect(found({ slug: '2018-11' })[0]?.fix?.changes).toMatchObject([
        { to: 'level-of-lake-sevan-rises-for-a-third-year' },
      ]);
      expect(names({ slug: 'article-2' })).toEqual(['slug says nothing']);
      expect(found({ slug: 'article', headline: '???' })[0]?.fix).toBeUndefined();
      expect(names({ slug: 'g20-in-2018' })).toEqual([]);
    });
  });

  describe('of corrections', () => {
    it('want one where the state says that there is one', () => {
      expect(names({ state: 'corrected' })).toEqual(['correction missing']);
      expect(names({ state: 'corrected', corrections: [{ date: '2018-11-20', text: 'It was Gavar.' }] })).toEqual([]);
    });

    it('want words in each, whatever the state', () => {
      expect(names({ state: 'draft', corrections: [{ date: '2018-11-20', text: ' ' }] })).toEqual([
        'correction without text',
      ]);
    });
  });

  describe('of the embargo', () => {
    const [past, future] = ['2018-11-19T18:00:00.000Z', '2018-11-24T18:00:00.000Z'];

    it('insist that readers do not see what is under one', () => {
      expect(found({ state: 'published', embargo: future })).toMatchObject([{ check: 'embargo', level: 'must' }]);
      expect(found({ state: 'published', embargo: past })).toEqual([]);
    });

    it('only note that one is over, and take it off', () => {
      const [finding] = found({ state: 'draft', embargo: past });
      expect(finding).toMatchObject({ level: 'note', fix: { changes: [{ to: null }] } });
      expect(found({ state: 'draft', embargo: future })).toEqual([]);
    });
  });

  it('offer only fixes that can be made', () => {
    const spoilt = article({
      slug: 'article',
      embargo: '2018-11-01T00:00:00.000Z',
      body: bodyOfParagraphs(['Уровень озера Севан растёт третий год подряд, и никто не ждал этого.']),
    });
    const fixes = checkArticle(spoilt, desk).flatMap(({ fix }) => fix ?? []);
    expect(fixes).toHaveLength(3);
    const mended = applyChanges(
      { ...emptyState, articles: { [spoilt.id]: spoilt } },
      fixes.flatMap(({ changes }) => changes),
    );
    expect(mended.ok && checkArticle(mended.value.articles[spoilt.id] ?? spoilt, desk)).toEqual([]);
  });
});
