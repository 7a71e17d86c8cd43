/** How many titles are named before the others are only counted. */
const named = 3;

/** Titles in a sentence: “A”, “B” and 4 other articles. */
export function nameTitles(titles: readonly string[]): string {
  const quoted = titles.map((title) => `“${title.trim() || 'No headline yet'}”`);
  if (quoted.length <= named) return listed(quoted);
  const others = quoted.length - (named - 1);
  return listed([...quoted.slice(0, named - 1), `${others} other articles`]);
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
