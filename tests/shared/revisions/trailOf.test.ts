import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../shared/model/body';
import { replay } from '../../../shared/revisions/replay';
import { absent } from '../../../shared/revisions/standing';
import { trailOf } from '../../../shared/revisions/trailOf';
import { lake, type PastDeed, pastOf, typing } from '../../builders/pastOf';

const deed = (is: PastDeed['is'], text = ''): PastDeed => ({ is, minutes: 1, text, by: 'Anna' });
const replayed = (...deeds: readonly PastDeed[]) => replay(absent, 0, pastOf(deeds));
const noLimits = { edits: 100, letters: 100_000, since: 0 };

describe('the trail of a body', () => {
  it('has its edits, oldest first, with their times, and the body as it was before them', () => {
    const trail = trailOf(replayed(deed('typed', 'One '), deed('retitled', 'Lake'), deed('typed', 'Two ')), noLimits);
    expect(trail).toEqual({
      before: lake.body,
      edits: [
        { at: '2018-11-19T09:31:00.000Z', steps: [typing('One ')] },
        { at: '2018-11-19T09:33:00.000Z', steps: [typing('Two ')] },
      ],
    });
  });

  it('has nothing of what was taken back again, as by Undo, and what was done again once', () => {
    const gone = trailOf(replayed(deed('typed', 'One'), deed('deleted')), noLimits);
    expect(gone).toEqual({ before: lake.body, edits: [] });
    const again = [deed('typed', 'Two '), deed('typed', 'One'), deed('deleted'), deed('typed', 'One')];
    expect(trailOf(replayed(...again), noLimits)?.edits.map(({ at }) => at)).toEqual([
      '2018-11-19T09:31:00.000Z',
      '2018-11-19T09:34:00.000Z',
    ]);
  });

  it('is none where nothing was edited', () => {
    expect(trailOf(replayed(deed('retitled', 'Lake')), noLimits)).toBeUndefined();
  });

  it('goes back no further than so many edits', () => {
    const steps = replayed(deed('typed', 'One '), deed('typed', 'Two '), deed('typed', 'Three '));
    const trail = trailOf(steps, { ...noLimits, edits: 2 });
    expect(trail?.edits.map(({ steps: [step] }) => step)).toEqual([typing('Two '), typing('Three ')]);
    expect(documentOf(trail?.before ?? lake.body).textContent).toMatch(/^One The lake/);
  });

  it('goes back no further than so many letters of steps', () => {
    const steps = replayed(deed('typed', 'long '.repeat(100)), deed('typed', 'Two '));
    expect(trailOf(steps, { ...noLimits, letters: 300 })?.edits).toHaveLength(1);
    expect(trailOf(steps, { ...noLimits, letters: 10 })).toBeUndefined();
  });

  it('goes back no further than a moment', () => {
    const steps = replayed(deed('typed', 'One '), deed('typed', 'Two '));
    expect(trailOf(steps, { ...noLimits, since: Date.parse('2018-11-19T09:32:00.000Z') })?.edits).toHaveLength(1);
  });

  it('does not go back behind what is not known', () => {
    const records = pastOf([deed('typed', 'One '), deed('typed', 'Two ')]).filter(({ sequence }) => sequence !== 2);
    expect(trailOf(replay(absent, 0, records), noLimits)).toBeUndefined();
  });
});
