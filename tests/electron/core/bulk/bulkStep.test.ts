import { describe, expect, it } from 'vitest';
import { bulkStep } from '../../../../electron/core/bulk/bulkStep';
import { emptyBody } from '../../../../shared/model/body';
import { startingLengthTargets } from '../../../../shared/model/lengthTargets';
import { article } from '../../../builders/article';

const desk = { lengthTargets: startingLengthTargets, now: '2018-11-19T12:00:00.000Z' };
const lake = article({ state: 'published' });
const { id: articleId } = lake;

describe('what is done to one of many articles', () => {
  it('is a step of its state that is allowed', () => {
    expect(bulkStep(lake, { is: 'set state', state: 'withdrawn' }, desk)).toEqual({
      is: 'change',
      change: { type: 'article.stateSet', articleId, was: 'published', to: 'withdrawn' },
    });
  });

  it('is another kicker', () => {
    expect(bulkStep(lake, { is: 'set kicker', kicker: 'Opinion' }, desk)).toMatchObject({
      change: { type: 'article.kickerSet', was: 'News', to: 'Opinion' },
    });
  });

  it.each([
    [{ is: 'add tag', tag: 'energy' }, ['water', 'energy']],
    [{ is: 'remove tag', tag: 'water' }, []],
  ] as const)('is a tag more or less', (action, to) => {
    expect(bulkStep(lake, action, desk)).toMatchObject({ change: { type: 'article.tagsSet', was: ['water'], to } });
  });

  it.each([
    [{ is: 'add region', region: 'EU plus' }, ['South Caucasus', 'EU plus']],
    [{ is: 'remove region', region: 'South Caucasus' }, []],
  ] as const)('is a region more or less', (action, to) => {
    expect(bulkStep(lake, action, desk)).toMatchObject({ change: { type: 'article.regionsSet', to } });
  });

  it.each([
    [{ is: 'set state', state: 'published' }, 'It is published already.'],
    [{ is: 'set state', state: 'draft' }, 'From published no step leads to draft.'],
    [{ is: 'set kicker', kicker: 'News' }, 'Its kicker is “News” already.'],
    [{ is: 'add tag', tag: 'water' }, 'It has the tag “water” already.'],
    [{ is: 'remove tag', tag: 'energy' }, 'It does not have the tag “energy”.'],
    [{ is: 'add region', region: 'South Caucasus' }, 'It has the region “South Caucasus” already.'],
    [{ is: 'remove region', region: 'EU plus' }, 'It does not have the region “EU plus”.'],
  ] as const)('is nothing where %j makes no difference, and why is said', (action, why) => {
    expect(bulkStep(lake, action, desk)).toEqual({ is: 'skip', why });
  });

  it('is nothing while something stands in the way of the step', () => {
    const draft = article({ state: 'draft', body: emptyBody });
    expect(bulkStep(draft, { is: 'set state', state: 'ready' }, desk)).toEqual({
      is: 'skip',
      why: 'The story has no words yet.',
    });
  });
});
