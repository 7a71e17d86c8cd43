/** Where a place in a text is after the text became another: with the letters before it, or else with those behind it. */
export function placeAfter(before: string, after: string, place: number): number {
  if (before.slice(0, place) === after.slice(0, place)) return place;
  return Math.max(0, after.length - (before.length - place));
}
