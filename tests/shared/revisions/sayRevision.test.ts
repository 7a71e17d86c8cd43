import { describe, expect, it } from 'vitest';
import type { RevisionKind } from '../../../shared/contract/revisions';
import { sayRevision } from '../../../shared/revisions/sayRevision';

const sitting = { kind: 'sitting', from: '2018-11-19T10:00:00.000Z', wordsAdded: 0, wordsRemoved: 0 } as const;

describe('a revision in words', () => {
  it.each<[RevisionKind, string]>([
    [{ kind: 'created' }, 'Created'],
    [{ ...sitting, changes: 1, fields: ['leadPhoto'] }, 'Lead photo: 1 change'],
    [
      { ...sitting, changes: 12, fields: ['headline', 'body'], wordsAdded: 120, wordsRemoved: 30 },
      'Headline, body: 12 changes, 120 words added, 30 removed',
    ],
    [{ ...sitting, changes: 2, fields: ['body'], wordsRemoved: 1 }, 'Body: 2 changes, 1 word removed'],
    [{ kind: 'state', was: 'in review', to: 'ready' }, 'From in review to ready'],
    [{ kind: 'named', name: 'Before the cuts' }, 'Named “Before the cuts”'],
    [{ kind: 'restored', from: 7 }, 'Restored as it was after change 7'],
    [{ kind: 'merged' }, 'Merged with what another program had written'],
  ])('%o is “%s”', (is, words) => {
    expect(sayRevision(is)).toBe(words);
  });
});
