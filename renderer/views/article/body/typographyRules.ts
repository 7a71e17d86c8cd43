import { InputRule } from 'prosemirror-inputrules';
import { quotationMarks } from '../../../../shared/typography/quotationMarks';
import { typesetQuote } from '../../../../shared/typography/typesetQuote';

/** Sets quotes, dashes and points as they are typed, as the article's language has them. Backspace takes one back. */
export function typographyRules(language: () => string): readonly InputRule[] {
  return [
    new InputRule(/["']$/, (state, match, start, end) => {
      const $start = state.doc.resolve(start);
      const before = $start.parent.textBetween(0, $start.parentOffset, undefined, '\ufffc');
      const typed = match[0] === '"' ? '"' : "'";
      return state.tr.insertText(typesetQuote(typed, before, '', language()), start, end);
    }),
    // Not at the beginning, where hyphens begin a list or a divider.
    new InputRule(/(?<=\S ?)--$/, (state, _match, start, end) =>
      state.tr.insertText(quotationMarks(language()).dash, start, end),
    ),
    new InputRule(/–-$/, '—'),
    new InputRule(/(?<!\.)\.\.\.$/, '…'),
  ];
}
