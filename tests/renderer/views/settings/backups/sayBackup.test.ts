import { describe, expect, it } from 'vitest';
import { sayBackup } from '../../../../../renderer/views/settings/backups/sayBackup';

describe('a backup’s moment', () => {
  it('is said whole, by the clock of the desk', () => {
    expect(sayBackup('2026-11-23T21:30:00.000Z', 'Asia/Tbilisi')).toBe('24 November 2026, 01:30');
  });
});
