import { describe, expect, it } from 'vitest';
import { articlesToAsk, refusedText } from '../../../renderer/state/refusedText';
import type { Commit } from '../../../shared/changes/changeRecord';
import { noteIdSchema } from '../../../shared/model/ids';
import { emptyState } from '../../../shared/model/state';
import { article } from '../../builders/article';
import { card, list } from '../../builders/list';
import { source } from '../../builders/newsroom';
import { photo } from '../../builders/photo';
import { headlineCommit } from './commits';

describe('what refused changes leave to copy', () => {
  it('is each article they touched, once, as it stands in the window, and each list', () => {
    const written = article({ headline: 'What was typed last', sourceLine: 'agencies' });
    const choice = list({ cards: [card({ articleId: written.id }), card({ title: 'Grain ships' })] });
    const newsroom = {
      ...emptyState,
      articles: { [written.id]: written },
      lists: { [choice.id]: choice },
    };
    const onList: Commit = {
      ...headlineCommit(written.id, '', ''),
      change: { type: 'list.cardAdded', listId: choice.id, card: card({ title: 'Grain ships' }), index: 1 },
    };
    const commits = [headlineCommit(written.id, '', 'W'), headlineCommit(written.id, 'W', 'Wh'), onList];
    const text = refusedText(commits, newsroom);
    expect(text.match(/What was typed last/g)).toHaveLength(2);
    for (const kept of ['Nobody had expected it.', 'agencies', '· What was typed last ·', '- Grain ships']) {
      expect(text).toContain(kept);
    }
  });

  it('are what is known of a photo', () => {
    const lake = photo({ caption: 'The lake at dawn', persons: ['Ann Lee', 'Bo Kim'] });
    const change = { type: 'photo.fieldsSet', photoId: lake.id, was: { caption: '' }, to: { caption: 'The' } } as const;
    const commit: Commit = { ...headlineCommit(article().id, '', ''), change };
    const text = refusedText([commit], { ...emptyState, photos: { [lake.id]: lake } });
    expect(text).toBe('Photo: lake.jpg\nCaption: The lake at dawn\nPersons: Ann Lee; Bo Kim');
  });

  it('are all fields of an article, its sources by name and its related cards in their words', () => {
    const agencies = source({ name: 'Agencies', kind: 'agency' });
    const related = article({ headline: 'The tunnel is shut', standfirst: 'For good.' });
    const written = article({
      slug: 'the-lake',
      formerSlugs: ['lake', 'lake-sevan'],
      language: 'hy',
      embargo: '2018-11-20T06:00:00.000Z',
      corrections: [{ date: '2018-11-21', text: 'Nine centimetres, not ten.' }],
      notes: [
        {
          id: noteIdSchema.parse('note-1'),
          words: 'nine centimetres',
          remarks: [{ author: 'Anna', at: '2018-11-19T10:00:00.000Z', text: 'Who says so?' }],
          resolved: null,
        },
      ],
      state: 'in review',
      regions: ['South Caucasus', 'Lake Sevan'],
      tags: ['water', 'law'],
      sources: [{ sourceId: agencies.id, role: 'document', part: 'from' }],
      leadPhoto: { photoId: null, caption: 'The lake', credit: 'A. P.', altText: 'Blue water' },
      related: [card({ articleId: related.id, kicker: 'Background' })],
    });
    const newsroom = {
      ...emptyState,
      articles: { [written.id]: written, [related.id]: related },
      sources: { [agencies.id]: agencies },
    };
    const text = refusedText([headlineCommit(written.id, '', 'W')], newsroom);
    for (const line of [
      'Slug: the-lake',
      'Former slugs: lake, lake-sevan',
      'Embargo: 2018-11-20T06:00:00.000Z',
      'Corrections: 2018-11-21 Nine centimetres, not ten.',
      'Note on “nine centimetres”: Anna: Who says so?',
      'Language: hy',
      'State: in review',
      'Regions: South Caucasus, Lake Sevan',
      'Tags: water, law',
      'Sources: Agencies (document)',
      'Photo: wanted',
      'Caption: The lake',
      'Credit: A. P.',
      'Alt text: Blue water',
      '- Background · The tunnel is shut · For good.',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it('names the cards of a list by their articles, also of those that are not open here', () => {
    const closed = { ...article({ headline: 'The metro' }), teaser: 'Until one o’clock.' };
    const choice = list({
      cards: [card({ articleId: closed.id }), card({ title: 'Grain', kicker: 'News', teaser: 'Ships' })],
    });
    const newsroom = { ...emptyState, lists: { [choice.id]: choice } };
    const commits: Commit[] = [
      { ...headlineCommit(closed.id, '', ''), change: { type: 'list.removed', list: choice } },
    ];
    expect(articlesToAsk(commits, newsroom)).toEqual([closed.id]);
    expect(refusedText(commits, newsroom, [closed]).split('\n')).toEqual([
      choice.title,
      '- News · The metro · Until one o’clock.',
      '- News · Grain · Ships',
    ]);
    expect(refusedText(commits, newsroom)).not.toContain(choice.cards[0]?.id);
  });

  it('are the sources that they brought', () => {
    const commits: Commit[] = [
      { ...headlineCommit(article().id, '', ''), change: { type: 'source.added', source: source({ name: 'Trend' }) } },
    ];
    expect(refusedText(commits, emptyState)).toBe('Source: Trend (official)');
  });
});
