import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** How many bytes a file has, and their sha256 in lower-case hex. */
export interface FileDigest {
  readonly bytes: number;
  readonly sha256: string;
}

/** How long a file is, and the sha256 of its bytes in lower-case hex. A link is not followed, but thrown as ELOOP. */
export async function fileDigest(file: string): Promise<FileDigest> {
  // Windows has no such flag, and takes zero for it.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(64 * 1024);
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer);
      if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
      hash.update(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
    }
  } finally {
    await handle.close();
  }
}
