import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../../../renderer/views/article/checks/keysOf';

const found = (subject: string) => ({
  check: 'misspelling',
  subject,
  message: `“${subject}” is not in the dictionary.`,
});

describe('the keys of findings', () => {
  it('tell apart what was found twice', () => {
    const keys = keysOf([found('lkae'), found('lkae')]);
    expect(new Set(keys).size).toBe(2);
  });

  it('stay when something else was found before', () => {
    const [lake] = keysOf([found('lkae')]);
    expect(keysOf([found('rvier'), found('lkae')])).toContain(lake);
  });
});
