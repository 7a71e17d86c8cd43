import type { Finding } from '../../../../shared/checks/finding';

/**
 * A name for each finding that it keeps while the text around it changes, wherever it moves to: what was found, and which
 * of its like it is.
 */
export function keysOf(findings: readonly Pick<Finding, 'check' | 'subject' | 'message'>[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ check, subject, message }) => {
    const found = `${check} ${subject} ${message}`;
    const count = (counts.get(found) ?? 0) + 1;
    counts.set(found, count);
    return `${found} ${count}`;
  });
}
