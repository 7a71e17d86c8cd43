import { createHash } from 'node:crypto';

/** So many hex digits, the same for the same seed. */
export function digitsOf(seed: string, count: number): string {
  return createHash('sha256').update(seed).digest('hex').slice(0, count);
}
