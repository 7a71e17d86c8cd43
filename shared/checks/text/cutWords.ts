/** How much of a passage is said in a sentence about it, in characters. */
const longest = 60;

/** The beginning of a passage, for a sentence about it. */
export function cutWords(words: string): string {
  const said = words.trim();
  return said.length <= longest ? said : `${said.slice(0, longest).trimEnd()}…`;
}
