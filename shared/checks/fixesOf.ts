import type { Fix } from './finding';
import type { CopyText } from './text/copyText';

/** What puts each of some words in the place of others, the first of them at one press. */
export function fixesOf(
  copy: CopyText,
  from: number,
  to: number,
  suggestions: readonly string[],
): { readonly fix?: Fix; readonly alternatives?: readonly Fix[] } {
  const [fix, ...alternatives] = suggestions.flatMap((words): readonly Fix[] => {
    const changes = copy.replace(from, to, words);
    return changes ? [{ name: words === '' ? 'Take it out' : `Write “${words}”`, changes }] : [];
  });
  return { ...(fix ? { fix } : {}), ...(alternatives.length > 0 ? { alternatives } : {}) };
}
