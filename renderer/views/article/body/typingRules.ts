import { InputRule, inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';
import { markRules } from './markRules';
import { typographyRules } from './typographyRules';

const { heading, blockquote, bullet_list, ordered_list, divider, paragraph } = bodyNodes.nodes;

/**
 * What typing makes of a paragraph: `## `, `### `, `> `, `- `, `1. ` at its start, `---` alone in it; and what it makes of
 * words and marks within it. `language` is asked for at each mark. Backspace takes it back.
 */
export function typingRules(language: () => string): Plugin {
  const rules: readonly InputRule[] = [
    headingRule(/^##\s$/, 2),
    headingRule(/^###\s$/, 3),
    wrappingInputRule(/^\s*>\s$/, blockquote),
    wrappingInputRule(/^\s*[-*]\s$/, bullet_list),
    wrappingInputRule(/^\s*1\.\s$/, ordered_list),
    dividerRule,
    ...markRules(),
    ...typographyRules(language),
  ];
  return inputRules({ rules });
}

function headingRule(signs: RegExp, level: 2 | 3): InputRule {
  return new InputRule(signs, (state, _match, start, end) => {
    const { $from } = state.selection;
    // A caption is its photo's: made a heading, it would leave the photo behind.
    if ($from.parent.type !== paragraph) return null;
    if (!$from.node(-1).canReplaceWith($from.index(-1), $from.indexAfter(-1), heading)) return null;
    return state.tr.delete(start, end).setBlockType(start, start, heading, { level });
  });
}

const dividerRule = new InputRule(/^---$/, (state) => {
  const { $from } = state.selection;
  // Only where a divider may stand, and only in a paragraph that has nothing else.
  if ($from.depth !== 1 || $from.parent.type !== paragraph || $from.parent.content.size > 2) return null;
  const transaction = state.tr.replaceWith($from.before(), $from.after(), [divider.create(), paragraph.create()]);
  return transaction.setSelection(TextSelection.create(transaction.doc, $from.before() + 2));
});
