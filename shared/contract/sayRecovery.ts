import type { Recovery } from './answers';
import { sayMoment } from './sayMoment';

/** How many articles are named before the others are only counted. */
const named = 3;

/**
 * What was brought back after a sudden end, in two sentences. `what` ended: "Galley", or a part of it. `now` and the
 * machine's time zone decide how moments are said.
 */
export function sayRecovery({ endedAt, articles }: Recovery, what: string, now: Date): string {
  const ended = `${what} ended suddenly at ${sayMoment(endedAt, now)}.`;
  const lastAt = articles
    .map((article) => article.lastAt)
    .sort()
    .at(-1);
  if (lastAt === undefined) return `${ended} Everything that was saved is here; nothing had to be brought back.`;
  const shown = articles.length > named ? articles.slice(0, named - 1) : articles;
  const others = articles.slice(shown.length);
  const parts = shown.map(
    ({ headline, changes }, index) => `${count(changes, index === 0)} to “${headline.trim() || 'No headline yet'}”`,
  );
  if (others.length > 0) {
    parts.push(`${others.reduce((sum, { changes }) => sum + changes, 0)} to ${others.length} other articles`);
  }
  const isOne = articles.length === 1 && articles[0]?.changes === 1;
  const from = articles.length === 1 ? 'its history' : 'their histories';
  const everything = `Everything up to ${sayMoment(lastAt, now, true)} is here`;
  return `${ended} ${everything}: ${listed(parts)} ${isOne ? 'was' : 'were'} brought back from ${from}.`;
}

function count(changes: number, withWord: boolean): string {
  if (!withWord) return String(changes);
  return changes === 1 ? '1 change' : `${changes} changes`;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
