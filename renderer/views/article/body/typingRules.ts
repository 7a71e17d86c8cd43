import { type InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { bodyNodes } from '../../../../shared/model/bodyNodes';

const { heading, blockquote, bullet_list, ordered_list } = bodyNodes.nodes;

/** What typing at the start of a paragraph makes of it: `## `, `### `, `> `, `- `, `1. `. Backspace takes it back. */
export function typingRules(): Plugin {
  const rules: readonly InputRule[] = [
    textblockTypeInputRule(/^##\s$/, heading, { level: 2 }),
    textblockTypeInputRule(/^###\s$/, heading, { level: 3 }),
    wrappingInputRule(/^\s*>\s$/, blockquote),
    wrappingInputRule(/^\s*[-*]\s$/, bullet_list),
    wrappingInputRule(/^\s*1\.\s$/, ordered_list),
  ];
  return inputRules({ rules });
}
