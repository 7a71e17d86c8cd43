import { NodeSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import {
  isBlock,
  toggleHeading,
  toggleList,
  toggleQuote,
  toParagraph,
} from '../../../../../renderer/views/article/body/blockCommands';
import { bodyNodes } from '../../../../../shared/model/bodyNodes';
import { behind, bullets, editing, h, numbers, p, pull, quote, quoteBy, taken } from './words';

const { heading, bullet_list, ordered_list } = bodyNodes.nodes;
const text = (state: ReturnType<typeof taken>) => state?.doc.toString() ?? null;

describe('block commands', () => {
  it('make a paragraph a heading, another level, and a paragraph again', () => {
    const second = taken(editing([p('Why')]), toggleHeading(2));
    expect(second && isBlock(second, heading, { level: 2 })).toBe(true);
    const third = second && taken(second, toggleHeading(3));
    expect(third && isBlock(third, heading, { level: 3 })).toBe(true);
    expect(text(third && taken(third, toggleHeading(3)))).toBe('doc(paragraph("Why"))');
  });

  it('say of a paragraph that there is nothing to make of it', () => {
    expect(taken(editing([p('Why')]), toParagraph)).toBeNull();
  });

  it('put a paragraph into a list and take it out', () => {
    const list = taken(editing([p('snow')]), toggleList(bullet_list));
    expect(text(list)).toBe(editing([bullets('snow')]).doc.toString());
    expect(text(list && taken(list, toggleList(bullet_list)))).toBe('doc(paragraph("snow"))');
  });

  it('turn one kind of list into the other, all of it', () => {
    expect(text(taken(editing([bullets('snow', 'rain')], 'rain'), toggleList(ordered_list)))).toBe(
      editing([numbers('snow', 'rain')]).doc.toString(),
    );
  });

  it('quote a paragraph and unquote it', () => {
    const quoted = taken(editing([p('We are a great nation.')]), toggleQuote);
    expect(text(quoted)).toBe(editing([quote('We are a great nation.')]).doc.toString());
    expect(text(quoted && taken(quoted, toggleQuote))).toBe('doc(paragraph("We are a great nation."))');
  });

  it('do not quote a heading, which no quotation may hold', () => {
    expect(taken(editing([h(2, 'Why')]), toggleQuote)).toBeNull();
  });

  it('unquote the name of who said it as a paragraph, and an empty one not at all', () => {
    expect(text(taken(behind(editing([quoteBy('We knew.', 'Anna')]), 'We'), toggleQuote))).toBe(
      'doc(paragraph("We knew."), paragraph("Anna"))',
    );
    expect(text(taken(behind(editing([quoteBy('We knew.', '')]), 'We'), toggleQuote))).toBe(
      'doc(paragraph("We knew."))',
    );
  });

  it('make a pull quote a quotation', () => {
    expect(text(taken(behind(editing([pull('We knew.')]), 'We'), toggleQuote))).toBe(
      'doc(blockquote(paragraph("We knew.")))',
    );
  });

  it('say of a card that it is no block of text', () => {
    const card = bodyNodes.node('embed', { href: 'https://example.org/film' });
    const state = editing([card, p('One')]);
    expect(isBlock(state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0))), heading)).toBe(false);
  });
});
