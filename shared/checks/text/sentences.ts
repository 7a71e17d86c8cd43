import type { TextRange } from './ranges';

/** Where a sentence may end: a mark, what closes behind it, a space, and something that begins one. */
const end = /[.!?…։](?:["”»’)\]]|\[\d+\])*\s+(?=["“„«(['‘]*[\p{Lu}\p{Lo}\d])/gu;

/** Words that end in a point and do not end a sentence. */
const shortened =
  /(?:^|[\s(“"])(?:\p{Lu}|[A-Z](?:\.[A-Z])+|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Maj|Sgt|Sen|Rep|Gov|Rev|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|approx|ca|г|гг|им|ул|тыс|млн|млрд|руб)\.$/u;

/** The sentences of a paragraph, in order; together they are all of it. */
export function sentencesIn(text: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    const mark = match.index + 1;
    if (shortened.test(text.slice(Math.max(0, mark - 14), mark))) continue;
    const to = match.index + match[0].length;
    sentences.push({ from, to });
    from = to;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
}
