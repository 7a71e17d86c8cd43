import { describe, expect, it } from 'vitest';
import { backedUpFileSchema } from '../../../shared/backup/backupManifest';

const file = (path: string) => ({ path, bytes: 1, modified: 1.5, sha256: 'a'.repeat(64) });

describe('backedUpFileSchema', () => {
  it.each(['galley.json', 'photos/ab/abc.jpg', 'notes of Anna/..hidden', 'a/b..c'])('takes %s', (path) => {
    expect(backedUpFileSchema.parse(file(path)).path).toBe(path);
  });

  it.each(['../galley.json', 'a/../../b', '/etc/passwd', 'a//b', './a', '', 'a/', 'a\\..\\b', 'a\0b'])(
    'takes no path that may lead elsewhere: %j',
    (path) => {
      expect(backedUpFileSchema.safeParse(file(path)).success).toBe(false);
    },
  );
});
