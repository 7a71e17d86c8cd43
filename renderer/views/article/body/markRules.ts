import { InputRule } from 'prosemirror-inputrules';
import type { MarkType } from 'prosemirror-model';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { safeLink } from '../../../../shared/model/safeLink';

const { strong, em, superscript, link } = bodyNodes.marks;

/** What typing around words sets them as: **bold**, *italic*, _italic_, ^raised^, [words](https://…). Backspace takes it back. */
export function markRules(): readonly InputRule[] {
  return [
    around(/(?<![*\w])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/u, strong),
    around(/(?<![*\w])\*([^*\s](?:[^*]*[^*\s])?)\*$/u, em),
    around(/(?<![_\w])_([^_\s](?:[^_]*[^_\s])?)_$/u, em),
    around(/\^([^^\s]{1,12})\^$/u, superscript),
    linkRule,
  ];
}

/** A rule whose pattern has, as its one group, the words that the mark is put on. */
function around(pattern: RegExp, type: MarkType): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const words = match[1] ?? '';
    if (!isPlain(state.doc.textBetween(start, end), match[0])) return null;
    const $start = state.doc.resolve(start);
    if (!$start.parent.type.allowsMarkType(type)) return null;
    const opening = match[0].indexOf(words);
    // The last letter of the pattern is not in the document yet.
    const transaction = state.tr.delete(start + opening + words.length, end).delete(start, start + opening);
    return transaction.addMark(start, start + words.length, type.create()).removeStoredMark(type);
  });
}

const linkRule = new InputRule(/\[([^[\]]+)\]\(([^()\s]+)\)$/u, (state, match, start, end) => {
  const [all, words = '', address = ''] = match;
  const href = safeLink(address);
  if (href === undefined || !isPlain(state.doc.textBetween(start, end), all)) return null;
  const transaction = state.tr.delete(start + 1 + words.length, end).delete(start, start + 1);
  return transaction.addMark(start, start + words.length, link.create({ href })).removeStoredMark(link);
});

/** Whether what was matched is nothing but text, so that its letters can be counted as places in the document. */
function isPlain(text: string, matched: string): boolean {
  return text === matched.slice(0, -1);
}
