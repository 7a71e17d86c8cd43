import { expect, it } from 'vitest';
import { mustMend } from '../../../electron/core/mustMend';
import { waive } from '../../../shared/checks/waive';
import { article } from '../../builders/article';
import { newDesk, openDesk } from '../../builders/openDesk';
import { now } from '../../builders/openFolder';

const bare = article({ headline: '', state: 'ready' });

it('an article that goes out for the first time has what must be mended said', async () => {
  const session = await openDesk(await newDesk());
  const found = await mustMend(session, [bare, article()], now());
  expect(found).toEqual({ [bare.id]: ['There is no headline yet.'] });
});

it('nothing is said of what readers have already, of what stays behind, or of what was let stand', async () => {
  const session = await openDesk(await newDesk());
  const change = waive(bare, { check: 'headline missing', subject: '' }, { reason: 'As agreed', by: 'Anna', at: '' });
  const waivers = change.type === 'article.waiversSet' ? change.to : [];
  const left = [
    { ...bare, state: 'published' as const },
    { ...bare, state: 'withdrawn' as const },
    { ...bare, waivers },
  ];
  expect(await mustMend(session, left, now())).toEqual({});
});
