import { describe, expect, it } from 'vitest';
import type { Article, LeadPhoto } from '../../../../shared/model/article';
import type { Photo } from '../../../../shared/model/photo';
import { photo } from '../../../builders/newsroom';
import { bodyWith, findingsOf, paragraph, subjectsOf, text } from '../checking';

const rights = { usageTerms: 'For one use' };

/** An article that leads with a photo of such a record, and what the desk knows of it. */
function led(record: Partial<Photo>, own: Partial<LeadPhoto> = {}) {
  const known = photo({ ...rights, ...record });
  const leadPhoto = { photoId: known.id, caption: '', credit: '', altText: '', ...own };
  return { given: { leadPhoto } satisfies Partial<Article>, facts: { photos: { [known.id]: known } }, id: known.id };
}

describe('the texts of a photo', () => {
  it('are its record’s where its use has none', () => {
    const { given, facts } = led({});
    expect(findingsOf('photo without texts', given, facts)).toEqual([]);
  });

  it('are missing where neither has them', () => {
    const { given, facts, id } = led({ credit: '', altText: ' ' });
    expect(findingsOf('photo without texts', given, facts)).toMatchObject([
      { level: 'must', where: { field: 'credit' }, subject: `credit of ${id}` },
      { level: 'should', where: { field: 'altText' }, subject: `altText of ${id}` },
    ]);
  });

  it('are missing of a photo in the story, with the place of the photo', () => {
    const known = photo({ caption: '', ...rights });
    const body = bodyWith(paragraph(text('Words.')), { type: 'photo', attrs: { photoId: known.id } });
    expect(findingsOf('photo without texts', { body }, { photos: { [known.id]: known } })).toMatchObject([
      { where: { is: 'body', from: 8, to: 10 }, message: 'A photo in the story has no caption.' },
    ]);
  });
});

describe('a caption that says nothing', () => {
  it.each(['IMG_1234.JPG', 'DSC00412', 'photo of the lake.jpg'.replaceAll(' ', '-'), '20181119_143000', 'P1010023'])(
    'is the name of a file: %s',
    (caption) => {
      const { given, facts } = led({ caption });
      expect(findingsOf('caption says nothing', given, facts)).toMatchObject([
        { level: 'should', message: `The lead photo: its caption is the name of a file, “${caption}”.` },
      ]);
    },
  );

  it('repeats the headline', () => {
    const { given, facts } = led({}, { caption: 'LEVEL of Lake Sevan rises, for a third year.' });
    expect(findingsOf('caption says nothing', given, facts)[0]?.message).toContain('repeats the headline');
  });

  it.each(['The lake at 6 a.m.', 'Dam', 'Minsk, 19 November 2018', 'Image of a lake'])('is not “%s”', (caption) => {
    const { given, facts } = led({ caption });
    expect(subjectsOf('caption says nothing', given, facts)).toEqual([]);
  });
});

describe('an alt text that repeats the caption', () => {
  it('is told to say what is to be seen', () => {
    const { given, facts, id } = led({ caption: 'The lake.', altText: 'the lake' });
    expect(findingsOf('alt text repeats caption', given, facts)).toMatchObject([{ level: 'should', subject: id }]);
  });

  it('is none where it says something else, or where both are missing', () => {
    const other = led({});
    const none = led({ caption: '', altText: '' });
    expect(subjectsOf('alt text repeats caption', other.given, other.facts)).toEqual([]);
    expect(subjectsOf('alt text repeats caption', none.given, none.facts)).toEqual([]);
  });
});

describe('the rights of a photo', () => {
  it.each([
    ['2018-11-19', 'must', 'The lead photo may not be shown any more: its rights ended on 19 November 2018.'],
    ['2018-11-20', 'note', 'The lead photo may be shown until 20 November 2018 only.'],
    ['2018-11-27', 'note', 'The lead photo may be shown until 27 November 2018 only.'],
  ])('that expire on %s are a %s', (rightsExpireOn, level, message) => {
    const { given, facts } = led({ rightsExpireOn });
    expect(findingsOf('photo rights', given, facts)).toMatchObject([{ level, message }]);
  });

  it('are good where they hold for long, or somebody is named', () => {
    for (const record of [{ rightsExpireOn: '2018-11-28' }, { usageTerms: '', copyright: 'Jane Doe' }]) {
      const { given, facts } = led(record);
      expect(subjectsOf('photo rights', given, facts)).toEqual([]);
    }
  });

  it('are asked for where nothing is said of them, and not where nobody has looked', () => {
    const { given, facts } = led({ usageTerms: ' ' });
    expect(findingsOf('photo rights', given, facts)).toMatchObject([{ level: 'should' }]);
    expect(subjectsOf('photo rights', given)).toEqual([]);
  });
});

describe('a photo that no camera has taken', () => {
  it('is noted, whether its record has the name or the address of the vocabulary', () => {
    for (const name of [
      'trainedAlgorithmicMedia',
      'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
    ]) {
      const { given, facts } = led({ digitalSourceType: name });
      expect(findingsOf('photo not from a camera', given, facts)).toMatchObject([
        { level: 'note', message: 'The lead photo was made by an AI model.' },
      ]);
    }
  });

  it.each(['digitalCapture', '', 'constructor'])('is none with “%s”', (digitalSourceType) => {
    const { given, facts } = led({ digitalSourceType });
    expect(subjectsOf('photo not from a camera', given, facts)).toEqual([]);
  });
});
