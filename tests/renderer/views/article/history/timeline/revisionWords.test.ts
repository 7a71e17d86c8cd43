import { describe, expect, it } from 'vitest';
import {
  revisionAt,
  sayRevision,
  saySpan,
  sayVersion,
} from '../../../../../../renderer/views/article/history/timeline/revisionWords';
import { revision, sitting, timeline } from '../revision';

const now = new Date('2026-11-23T18:00:00Z');
const noon = '2026-11-23T12:04:00Z';
const say = (is: Parameters<typeof revision>[2], past = timeline([])) =>
  sayRevision(revision(9, noon, is), past, now, 'UTC');

describe('what a revision is called', () => {
  it('names the fields of a sitting, and counts those that would make it long', () => {
    expect(say(sitting(noon, ['body']))).toBe('Body');
    expect(say(sitting(noon, ['headline', 'body']))).toBe('Headline and body');
    expect(say(sitting(noon, ['headline', 'body', 'tags', 'slug']))).toBe('Headline, body, tags and slug');
    expect(say(sitting(noon, ['headline', 'body', 'tags', 'slug', 'regions']))).toBe('Headline, body, tags and 2 more');
  });

  it('names a field that a later Galley has written by its own name', () => {
    expect(say(sitting(noon, ['toString']))).toBe('ToString');
  });

  it('says which version was restored, as far as the timeline knows it', () => {
    const past = timeline([revision(5, '2026-11-22T09:10:00Z'), revision(2, '2026-11-20T09:10:00Z')]);
    expect(say({ kind: 'restored', from: 4 }, past)).toBe('Restored the version of yesterday, 09:10');
    expect(say({ kind: 'restored', from: 8 }, past)).toBe('Restored an earlier version');
  });

  it('says both states, a name, a merge and the beginning', () => {
    expect(say({ kind: 'state', was: 'in review', to: 'ready' })).toBe('In review → Ready');
    expect(say({ kind: 'named', name: 'First proof' })).toBe('First proof');
    expect(say({ kind: 'merged' })).toBe('Took in the file of another program');
    expect(say({ kind: 'created' })).toBe('Created');
  });
});

describe('when a revision was', () => {
  it('says from when to when a sitting went, unless that is one minute', () => {
    expect(saySpan(revision(2, noon, sitting('2026-11-23T11:30:00Z')), 'UTC')).toBe('11:30–12:04');
    expect(saySpan(revision(2, noon, sitting('2026-11-23T12:04:00Z')), 'UTC')).toBe('12:04');
  });

  it('is its name: the hour today, the day before that, or the name it was given', () => {
    expect(sayVersion(revision(2, noon), now, 'UTC')).toBe('version of 12:04');
    expect(sayVersion(revision(2, '2026-11-16T12:04:00Z'), now, 'UTC')).toBe('version of Monday 16 November, 12:04');
    expect(sayVersion(revision(2, noon, { kind: 'named', name: 'First proof' }), now)).toBe('version “First proof”');
  });
});

describe('revisionAt', () => {
  const past = timeline([revision(9, noon), revision(5, noon), revision(1, noon)]);

  it('finds the sitting that a change became part of', () => {
    expect(revisionAt(past, 5)?.sequence).toBe(5);
    expect(revisionAt(past, 6)?.sequence).toBe(9);
    expect(revisionAt(past, 2)?.sequence).toBe(5);
  });

  it('finds none for a change that the timeline does not have yet', () => {
    expect(revisionAt(past, 10)).toBeUndefined();
  });
});
