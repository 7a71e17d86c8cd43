import { describe, expect, it } from 'vitest';
import { indexEntryOf } from '../../../electron/store/indexEntry';
import { sealOf } from '../../../electron/store/seal';
import { soundArticle } from '../../../electron/store/soundArticle';
import { emptyBody } from '../../../shared/model/body';
import { teaserOf } from '../../../shared/model/teaser';
import { article } from '../../builders/article';

const lake = article();
const read = (text: string, historySize = 700) => soundArticle(Buffer.from(text), lake.id, historySize);
const file = (given: object = {}) => JSON.stringify({ sequence: 3, historyBytes: 700, document: lake, ...given });

describe('an article that is read from its file alone', () => {
  it('is what the file says when that has all of the history', () => {
    expect(read(file())).toEqual(lake);
    expect(read(file({ seal: sealOf(3, 700, lake) }))).toEqual(lake);
  });

  it('has what workspaces of format 1 lack', () => {
    const { formerSlugs, embargo, corrections, notes, ...old } = lake;
    expect(read(file({ document: old }))).toEqual(lake);
  });

  it.each([
    ['the history goes on', file(), 900],
    ['it is no JSON', '{"sequence": 3', 700],
    ['it is nothing', '', 700],
    ['it is of another article', file({ document: { ...lake, id: article({ headline: 'Other' }).id } }), 700],
    ['another program has edited it', file({ seal: 'f'.repeat(64) }), 700],
    ['a field is missing', file({ document: { ...lake, headline: undefined } }), 700],
    ['a field is not what it should be', file({ document: { ...lake, tags: 'water' } }), 700],
    ['there is no body', file({ document: { ...lake, body: null } }), 700],
    ['the body has no content', file({ document: { ...lake, body: { type: 'doc' } } }), 700],
    ['a block is unknown', file({ document: { ...lake, body: { type: 'doc', content: [{ type: 'marquee' }] } } }), 700],
    ['a text has no words', file({ document: { ...lake, body: { type: 'doc', content: [{ type: 'text' }] } } }), 700],
  ])('is left to its history when %s', (_what, text, historySize) => {
    expect(read(text, historySize)).toBeUndefined();
  });

  it('has the teaser that a card shows', () => {
    for (const one of [lake, { ...lake, standfirst: '' }, { ...lake, standfirst: '', body: emptyBody }]) {
      expect(JSON.parse(indexEntryOf(one, 0).summary).teaser).toBe(teaserOf(one));
    }
  });
});
