/** Why a word cannot be kept beside the others; undefined for one that can. `one` is what it is: "kicker". */
export function wrongWord(written: string, others: readonly string[], one: string): string | undefined {
  if (written.trim() === '') return `A ${one} needs a name. To be rid of it, remove it.`;
  return others.includes(written.trim()) ? `There is a ${one} “${written.trim()}” already.` : undefined;
}
