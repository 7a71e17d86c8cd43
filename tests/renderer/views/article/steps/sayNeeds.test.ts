import { describe, expect, it } from 'vitest';
import { sayNeeds } from '../../../../../renderer/views/article/steps/sayNeeds';

describe('what a step needs, in words', () => {
  it('stands in the way when something has to be mended', () => {
    expect(sayNeeds('ready', 'Mark ready', [{ level: 'must' }, { level: 'should' }])).toEqual({
      title: 'Before it is marked ready',
      text: 'One thing has to be mended first. A press on a line leads there; then “Mark ready” again.',
      isBlocked: true,
    });
    expect(sayNeeds('ready', 'Mark ready', [{ level: 'must' }, { level: 'must' }]).text).toContain('2 things have');
  });

  it('only asks when something should be looked at', () => {
    expect(sayNeeds('published', 'Mark published', [{ level: 'should' }])).toEqual({
      title: 'Before it is marked published',
      text: 'Look at this first. A press on a line leads there.',
      isBlocked: false,
    });
  });
});
