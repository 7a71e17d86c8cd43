import { describe, expect, it } from 'vitest';
import { backupIdAt } from '../../../shared/backup/backupId';
import { backupIdSchema } from '../../../shared/contract/backups';

describe('backupIdAt', () => {
  it('is the moment, without what file systems do not take, and what the contract calls an id', () => {
    const id = backupIdAt(new Date('2026-11-23T09:00:00.042Z'));
    expect(id).toBe('2026-11-23T090000-042Z');
    expect(backupIdSchema.parse(id)).toBe(id);
  });
});
