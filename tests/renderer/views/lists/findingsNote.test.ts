import { describe, expect, it } from 'vitest';
import { findingsNote } from '../../../../renderer/views/lists/findingsNote';
import { findingsOf } from '../../../../shared/lists/cardFindings';
import { cardRows } from '../../../../shared/lists/cardRows';
import type { CuratedList } from '../../../../shared/model/curatedList';
import { card, list } from '../../../shared/lists/board';

function columnsOf(...lists: readonly CuratedList[]) {
  const findings = findingsOf(lists, new Map());
  return lists.map((one) => ({
    list: one,
    rows: cardRows(one, new Map(), findings.get(one.id), new Map()),
    findings: findings.get(one.id)?.ofList ?? [],
  }));
}

describe('what the foot says of the board', () => {
  it('counts what is to be mended and what is to be looked at', () => {
    const overFull = list([card('a'), card('b')], { slots: { minimum: 0, maximum: 1 } });
    expect(findingsNote(columnsOf(overFull))).toBe('1 to mend, 2 to look at');
  });

  it('says so when nothing is, and nothing of no lists', () => {
    expect(findingsNote(columnsOf(list([], { slots: { minimum: 0, maximum: 1 } })))).toBe(
      'Nothing to mend on these lists',
    );
    expect(findingsNote([])).toBe('');
  });
});
