/** A term of the model as it begins a sentence or a label: "in review" is "In review". */
export function sentence(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1);
}
