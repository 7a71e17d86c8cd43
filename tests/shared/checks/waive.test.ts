import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../shared/changes/applyChange';
import type { Change } from '../../../shared/changes/change';
import { checkArticle } from '../../../shared/checks/checkArticle';
import { isOpen } from '../../../shared/checks/finding';
import { needsOf } from '../../../shared/checks/needsOf';
import { takeWaiverBack, waive } from '../../../shared/checks/waive';
import type { Article } from '../../../shared/model/article';
import { emptyState } from '../../../shared/model/state';
import { article } from '../../builders/article';
import { bareDesk, now, story } from './checking';

const given = article(story('On Tuesday (19 November) it rose, and and fell.'));
const because = { reason: ' The source has it so. ', by: 'Anna', at: now };

function changedBy(before: Article, change: Change): Article {
  const state = applyChanges({ ...emptyState, articles: { [before.id]: before } }, [change]);
  const changed = state.ok ? state.value.articles[before.id] : undefined;
  if (!changed) throw new Error('The change does not fit');
  return changed;
}
const finding = (of: Article, check: string) => {
  const found = checkArticle(of, bareDesk).find((one) => one.check === check);
  if (!found) throw new Error(`Nothing was found by ${check}`);
  return found;
};

describe('a finding that is let stand', () => {
  const waived = changedBy(given, waive(given, finding(given, 'weekday against date'), because));

  it('says who let it, and why, and is open no more', () => {
    expect(finding(waived, 'weekday against date').waiver).toMatchObject({
      reason: 'The source has it so.',
      by: 'Anna',
    });
    expect(
      checkArticle(waived, bareDesk)
        .filter(isOpen)
        .map(({ check }) => check),
    ).toEqual(['doubled word']);
  });

  it('stands in the way of no step', () => {
    expect(needsOf(given, 'ready', bareDesk).map(({ level }) => level)).toEqual(['must', 'should']);
    expect(needsOf(waived, 'ready', bareDesk).map(({ level }) => level)).toEqual(['should']);
  });

  it('stands as long as that very thing is found', () => {
    const { body } = story('On Tuesday (26 November) it rose.');
    expect(finding({ ...waived, body }, 'weekday against date').waiver).toBeUndefined();
  });

  it('is let stand once, with the last reason', () => {
    const again = changedBy(
      waived,
      waive(waived, finding(waived, 'weekday against date'), { ...because, reason: 'Asked.' }),
    );
    expect(again.waivers.map(({ reason }) => reason)).toEqual(['Asked.']);
  });

  it('is to be mended again when that is taken back', () => {
    const back = changedBy(waived, takeWaiverBack(waived, finding(waived, 'weekday against date')));
    expect(back.waivers).toEqual([]);
    expect(finding(back, 'weekday against date').waiver).toBeUndefined();
  });
});
