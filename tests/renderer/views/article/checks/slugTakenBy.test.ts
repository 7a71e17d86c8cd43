import { describe, expect, it } from 'vitest';
import { slugTakenBy } from '../../../../../renderer/views/article/checks/slugTakenBy';
import type { Bridge } from '../../../../../shared/contract/bridge';
import { done, refused } from '../../../../../shared/result';
import { article } from '../../../../builders/article';

const lake = article({ slug: 'lake' });
const bridge = (answer: unknown) => ({ call: async () => answer }) as unknown as Pick<Bridge, 'call'>;

describe('who has the slug', () => {
  it('is the other article, and the slug that is free is known', async () => {
    const answer = done({ slug: 'lake-2', takenBy: { ...lake, headline: '' } });
    expect(await slugTakenBy(bridge(answer), lake)).toEqual({ headline: 'No headline yet', free: 'lake-2' });
  });

  it('is nobody when nobody else has it, or when nobody can tell', async () => {
    expect(await slugTakenBy(bridge(done({ slug: 'lake', takenBy: null })), lake)).toBeNull();
    expect(await slugTakenBy(bridge(refused('disconnected', 'No line.')), lake)).toBeNull();
  });
});
