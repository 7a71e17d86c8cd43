import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { z } from 'zod';

/** The key is 32 bytes in base64url, as `createDoorkeeper` makes it. */
const keptAddressSchema = z.object({
  port: z.number().int().min(1).max(65_535),
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

/** The port that a loopback host had, and its key: with both again, a page that is still open finds its way back. */
export type KeptAddress = z.infer<typeof keptAddressSchema>;

/** Longer than any address that Galley keeps, in bytes. */
const longestFile = 1000;

/**
 * The address in a file; undefined when there is none, it is malformed, or it is no secret: only a file of this user's
 * own that nobody else may read or write is believed. Links are not followed.
 */
export async function readKeptAddress(file: string): Promise<KeptAddress | undefined> {
  try {
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const { mode, uid, size } = await handle.stat();
      // Windows has neither modes nor user numbers; there a workspace is as private as the folder that it lies in.
      const isSecret = process.platform === 'win32' || ((mode & 0o077) === 0 && uid === process.getuid?.());
      if (!isSecret || size > longestFile) return undefined;
      return keptAddressSchema.safeParse(JSON.parse(await handle.readFile('utf8'))).data;
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/** Keeps an address where only this user can read it. Throws what the file system throws. */
export async function keepAddress(file: string, address: KeptAddress): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(`${JSON.stringify(address)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
