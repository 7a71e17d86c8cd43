import { describe, expect, it } from 'vitest';
import { withoutName, withSourceId } from '../../../../electron/core/sources/withoutName';
import { applyChanges } from '../../../../shared/changes/applyChange';
import { type Change, changeSchema } from '../../../../shared/changes/change';
import { newSource } from '../../../../shared/model/newSource';
import type { Source } from '../../../../shared/model/source';
import { emptyState } from '../../../../shared/model/state';
import { source } from '../../../builders/newsroom';

const levon = newSource('Levon', 'eyewitness', {});
const other = source({ name: 'Other', notes: 'met' });
const stand = source({ name: 'Heron', printedAs: 'a witness', sealed: 'sealed' });

function sourcesAfter(changes: readonly unknown[]): readonly Source[] {
  const after = applyChanges(
    emptyState,
    changes.map((change) => changeSchema.parse(change)),
  );
  if (!after.ok) throw new Error(after.message);
  return Object.values(after.value.sources);
}

describe('a history of sources without a name', () => {
  const was = { name: 'Levon', link: '', notes: '' };
  const to = { name: 'Levon M.', link: 'https://levon.example', notes: 'Levon drives' };
  const past: readonly Change[] = [
    { type: 'source.added', source: levon },
    { type: 'source.added', source: other },
    { type: 'source.detailsSet', sourceId: levon.id, was, to },
    { type: 'source.detailsSet', sourceId: levon.id, was: { kind: 'eyewitness' }, to: { kind: 'official' } },
    { type: 'source.detailsSet', sourceId: other.id, was: { notes: 'met' }, to: { notes: 'met twice' } },
  ];

  it('still follows, change by change, and says nothing of what was taken out', () => {
    const without = withoutName(past, levon.id, stand);
    expect(JSON.stringify(without).toLowerCase()).not.toContain('levon');
    expect(sourcesAfter(without as readonly unknown[])).toEqual([
      { ...levon, id: stand.id, name: 'Heron', kind: 'official' },
      { ...other, notes: 'met twice' },
    ]);
  });

  it('files the sources under the ids that they then have', () => {
    const filed = { [levon.id]: levon, [other.id]: other };
    expect(withoutName(filed, levon.id, stand)).toEqual({
      [stand.id]: { ...levon, id: stand.id, name: 'Heron' },
      [other.id]: other,
    });
  });

  it('takes no field for an id, though an id is called like it', () => {
    const link = newSource('Link', 'document', {});
    const change: Change = { type: 'source.detailsSet', sourceId: other.id, was: { link: '' }, to: { link: 'x' } };
    expect(withoutName(change, link.id, stand)).toEqual(change);
  });
});

describe('references to a source', () => {
  it('are replaced wherever they are, and nothing else is that says the same', () => {
    const json = {
      tags: ['levon'],
      slug: 'levon',
      sources: [{ sourceId: 'levon' }],
      claims: [{ sourceId: null }, { sourceId: 'levon' }],
    };
    expect(withSourceId(json, levon.id, stand.id)).toEqual({
      ...json,
      sources: [{ sourceId: stand.id }],
      claims: [{ sourceId: null }, { sourceId: stand.id }],
    });
  });
});
