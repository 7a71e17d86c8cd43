import type { Check, Found } from '../check';
import { editDistance } from '../editDistance';
import { fixesOf } from '../fixesOf';
import { blockOf, type CopyText, copyTexts } from '../text/copyText';
import { perText } from '../text/perText';
import { quotationsIn } from '../text/quotations';
import { without } from '../text/ranges';
import { soundOf } from '../text/soundOf';

/** From how many letters on two names that are nearly the same are taken for one. */
const longEnough = 7;

interface NamePlace {
  readonly copy: CopyText;
  readonly from: number;
}

/**
 * Names of one article that sound the same or differ in a letter amid the word. What is quoted is let be, as are forms of one
 * name: Armenia and Armenian, Aliyev and Aliyeva.
 */
export const nameSpeltOtherwise: Check = {
  name: 'name spelt otherwise',
  find: (article, _desk, body) => {
    const places = new Map<string, NamePlace[]>();
    const names = new Set<string>();
    for (const copy of copyTexts(article, body)) {
      if (blockOf(copy)?.within === 'quotation') continue;
      for (const { name, from, isWithin } of namesIn(copy, article.language)) {
        if (isWithin && blockOf(copy)?.kind === 'paragraph') names.add(name);
        const before = places.get(name);
        if (before) before.push({ copy, from });
        else places.set(name, [{ copy, from }]);
      }
    }
    return pairsOf(Array.from(names)).flatMap(([one, other]) => {
      const [ones, others] = [places.get(one) ?? [], places.get(other) ?? []];
      return others.length > ones.length ? findings(ones, one, other) : findings(others, other, one);
    });
  },
};

function findings(places: readonly NamePlace[], name: string, usual: string): readonly Found[] {
  return places.map(({ copy, from }) => ({
    level: 'should',
    where: copy.where(from, from + name.length),
    subject: name,
    message: `“${name}” is spelt “${usual}” elsewhere in the article.`,
    ...fixesOf(copy, from, from + name.length, [usual]),
  }));
}

/** Words with a capital, and whether they stand within a sentence, where only names have one. */
const namesIn = perText((text) => {
  const told = without(text, quotationsIn(text));
  return Array.from(told.matchAll(/(?<![\p{L}\p{M}.@/#_-])\p{Lu}[\p{Ll}\p{M}]{4,}(?![\p{L}\p{M}_]|\.\p{L})/gu)).map(
    (match) => ({
      name: match[0],
      from: match.index,
      isWithin: /[\p{L},]\s$/u.test(told.slice(Math.max(0, match.index - 2), match.index)),
    }),
  );
});

/** Names that are likely one. Compared are only those that begin alike, so that many names cost little. */
function pairsOf(names: readonly string[]): readonly (readonly [string, string])[] {
  const byLetter = new Map<string, HeardName[]>();
  for (const name of names) {
    const sound = soundOf(name);
    const alike = byLetter.get(sound.charAt(0));
    if (alike) alike.push({ name, sound });
    else byLetter.set(sound.charAt(0), [{ name, sound }]);
  }
  const pairs: [string, string][] = [];
  for (const alike of byLetter.values()) {
    alike.forEach((one, place) => {
      for (const other of alike.slice(place + 1)) if (areOne(one, other)) pairs.push([one.name, other.name]);
    });
  }
  return pairs;
}

interface HeardName {
  readonly name: string;
  readonly sound: string;
}

function areOne({ name: one, sound }: HeardName, { name: other, sound: otherSound }: HeardName): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return false;
  if (sound === otherSound) return true;
  if (Math.max(one.length, other.length) < longEnough) return false;
  // Endings make forms of one name, or of another word; within a word hardly anything but a slip does.
  if (one.slice(-2) !== other.slice(-2) || one[0] !== other[0]) return false;
  // An Organisation and an Organization may both be called so.
  if (one.replaceAll('z', 's') === other.replaceAll('z', 's')) return false;
  return editDistance(one, other, 1) === 1;
}
