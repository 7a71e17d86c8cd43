/**
 * What a backup that was begun at a moment is called, and its folder: `2026-11-23T090000-000Z`, which is ISO 8601 without
 * what some file systems do not take.
 */
export function backupIdAt(moment: Date): string {
  return moment.toISOString().replaceAll(':', '').replace('.', '-');
}
