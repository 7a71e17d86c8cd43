/** Text of a page as a message quotes it: between quotation marks, and cut at a length that a message can carry. */
export function quoted(text: string): string {
  const characters = Array.from(text.slice(0, 200));
  return characters.length > 80 ? `“${characters.slice(0, 79).join('').trimEnd()}…”` : `“${text}”`;
}

/** "1 card", "2 cards". */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
