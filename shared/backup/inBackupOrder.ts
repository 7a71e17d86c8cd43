/**
 * The order in which files are copied, for sorting their paths. Documents come before histories, so that no document is
 * ahead of its history; what a history has more, opening makes up for. Among histories those of lists come first: what
 * cards point at was there before them, so it is in the backup too.
 */
export function inBackupOrder(one: string, other: string): number {
  const ranks = rankOf(one) - rankOf(other);
  if (ranks !== 0) return ranks;
  return one < other ? -1 : Number(one > other);
}

function rankOf(path: string): number {
  if (!path.startsWith('history/')) return 0;
  return path.startsWith('history/list-') ? 1 : 2;
}
