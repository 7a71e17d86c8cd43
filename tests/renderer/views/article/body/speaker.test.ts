import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import {
  breakPullQuote,
  leaveSpeaker,
  leavesNoEmptySpeaker,
  removeEmptySpeaker,
  toSpeaker,
} from '../../../../../renderer/views/article/body/speaker';
import { at, behind, editing, p, pull, quote, quoteBy, said, taken, who } from './words';

describe('the speaker of a quotation', () => {
  it('is reached by Enter at its end, and made where there is none', () => {
    const made = taken(behind(editing([quote('We knew.')]), 'We knew.'), toSpeaker);
    expect(said(made)).toBe('doc(blockquote(paragraph("We knew."), speaker))');
    expect(made?.selection.$from.parent.type.name).toBe('speaker');
    const gone = taken(behind(editing([quoteBy('We knew.', 'Anna')]), 'We knew.'), toSpeaker);
    expect(said(gone)).toBe('doc(blockquote(paragraph("We knew."), speaker("Anna")))');
    expect(gone?.selection.$from.parentOffset).toBe('Anna'.length);
  });

  it('is of a pull quote too', () => {
    expect(said(taken(behind(editing([pull('We knew.')]), 'We knew.'), toSpeaker))).toBe(
      'doc(pull_quote(paragraph("We knew."), speaker))',
    );
  });

  it('is not asked for within the words, between paragraphs, or before anything is quoted', () => {
    expect(taken(behind(editing([quote('We knew.')]), 'We'), toSpeaker)).toBeNull();
    expect(taken(behind(editing([quote('We knew.', 'And more.')]), 'We knew.'), toSpeaker)).toBeNull();
    expect(taken(at(editing([quote('')]), 2), toSpeaker)).toBeNull();
    expect(taken(behind(editing([p('We knew.')]), 'We knew.'), toSpeaker)).toBeNull();
  });

  it('is left by Enter, for a paragraph after the quotation', () => {
    const left = taken(behind(editing([quoteBy('We knew.', 'Anna'), p('More')]), 'Anna'), leaveSpeaker);
    expect(said(left)).toBe('doc(blockquote(paragraph("We knew."), speaker("Anna")), paragraph, paragraph("More"))');
    expect(left?.selection.$from.parent.content.size).toBe(0);
    const reused = taken(behind(editing([quoteBy('We knew.', 'Anna'), p('')]), 'Anna'), leaveSpeaker);
    expect(reused?.doc.childCount).toBe(2);
  });

  it('goes when it is left without a word, by Enter or by Backspace', () => {
    const empty = taken(behind(editing([quote('We knew.')]), 'We knew.'), toSpeaker);
    if (!empty) throw new Error('there is no speaker');
    expect(said(taken(empty, leaveSpeaker))).toBe('doc(blockquote(paragraph("We knew.")), paragraph)');
    const back = taken(empty, removeEmptySpeaker);
    expect(said(back)).toBe('doc(blockquote(paragraph("We knew.")))');
    expect(back?.selection.$from.parent.textContent).toBe('We knew.');
    expect(taken(behind(editing([quoteBy('We knew.', 'Anna')]), 'Anna'), removeEmptySpeaker)).toBeNull();
  });

  it('goes when the cursor is put elsewhere before a word was said', () => {
    const { doc } = editing([quote('We knew.').copy(quote('We knew.').content.addToEnd(who(''))), p('More')]);
    const state = EditorState.create({ doc, plugins: [leavesNoEmptySpeaker()] });
    const inSpeaker = at(state, 12);
    expect(inSpeaker.selection.$from.parent.type.name).toBe('speaker');
    expect(said(behind(inSpeaker, 'More'))).toBe('doc(blockquote(paragraph("We knew.")), paragraph("More"))');
  });
});

describe('Enter within a pull quote', () => {
  it('breaks the line, for it is one paragraph', () => {
    expect(said(taken(behind(editing([pull('We knew.')]), 'We'), breakPullQuote))).toBe(
      'doc(pull_quote(paragraph("We", hard_break, " knew.")))',
    );
  });
});
