import type { TextPart } from '../../../shared/contract/search';

/** A text with what was searched for marked in it. */
export function FoundWords({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map(({ text, isFound }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: its place is the only name that a part has
    isFound ? <mark key={place}>{text}</mark> : text,
  );
}
