/** A word where it stands. */
export interface WordInText {
  readonly word: string;
  /** Whether a sentence begins with it. */
  readonly isFirst: boolean;
  /** What stands around it without a space between: “commonspace.eu”, “Al-Sharaa’s”. */
  readonly whole: string;
  /** The words before and after it in its sentence; empty where there is none. */
  readonly before: string;
  readonly after: string;
}

/** Marks that end a sentence, with those that close after them. */
const ended = /(?:^|[.!?…:;։][”"’»“)\]]*|[–—])[\s“„"‘'«([]*$/u;

/** Looks at the word of a text that stands from one place up to another, in UTF-16 units. */
export function wordInText(text: string, from: number, to: number): WordInText {
  // A sentence looks back no further than this, which keeps a long paragraph from being read again for each word.
  const left = text.slice(Math.max(0, from - 80), from);
  const right = text.slice(to, to + 80);
  const isFirst = ended.test(left);
  return {
    word: text.slice(from, to),
    isFirst,
    whole: `${/\S*$/u.exec(left)?.[0] ?? ''}${text.slice(from, to)}${/^\S*/u.exec(right)?.[0] ?? ''}`,
    before: isFirst ? '' : (/([\p{L}\p{M}’'-]+)\s$/u.exec(left)?.[1] ?? ''),
    after: /^(?:['’]s)?\s([\p{L}\p{M}’'-]+)/u.exec(right)?.[1] ?? '',
  };
}
