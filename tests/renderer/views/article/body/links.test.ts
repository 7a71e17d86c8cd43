import { TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { linkMeant, linkTarget, setLink } from '../../../../../renderer/views/article/body/links';
import { bodyNodes } from '../../../../../shared/model/bodyNodes';
import { editing, p, said, selecting, taken } from './words';

function linked(words: string, href = 'https://example.org') {
  const state = editing([p('The lake has risen.'), p('Again.')], words);
  const target = linkTarget(state);
  return target && taken(state, setLink(target, href));
}

describe('links', () => {
  it('are put on the words selected', () => {
    expect(linked('lake')?.doc.toString()).toBe(
      'doc(paragraph("The ", link("lake"), " has risen."), paragraph("Again."))',
    );
  });

  it('are offered nowhere when nothing is selected', () => {
    expect(linkTarget(editing([p('The lake')]))).toBeNull();
  });

  it('are found whole from anywhere inside them', () => {
    const state = linked('lake');
    const inside = state?.apply(state.tr.setSelection(TextSelection.create(state.doc, 7)));
    expect(inside && linkTarget(inside)).toEqual({ from: 5, to: 9, href: 'https://example.org' });
  });

  it('are not put on the footnotes among the words, which have links of their own', () => {
    const footnote = bodyNodes.node('footnote', null, [bodyNodes.text('in May')]);
    const text = bodyNodes.node('paragraph', null, [bodyNodes.text('The lake'), footnote, bodyNodes.text(' rose')]);
    const state = selecting(editing([text]), 1, text.content.size + 1);
    const target = linkTarget(state);
    expect(target && said(taken(state, setLink(target, 'https://example.org')))).toBe(
      'doc(paragraph(link("The lake"), footnote("in May"), link(" rose")))',
    );
  });

  it('come off when the address is emptied', () => {
    const state = linked('lake');
    const target = state && linkTarget(state);
    expect(state && target && taken(state, setLink(target, ''))?.doc.toString()).toBe(
      'doc(paragraph("The lake has risen."), paragraph("Again."))',
    );
  });

  it('are not put across paragraphs', () => {
    const state = editing([p('One.'), p('Two.')]);
    const across = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 2, 9)));
    expect(linkTarget(across)).toBeNull();
  });
});

describe('linkMeant', () => {
  it('takes web and mail addresses as they are', () => {
    expect(linkMeant(' https://example.org/a?b#c ')).toBe('https://example.org/a?b#c');
    expect(linkMeant('mailto:desk@example.org')).toBe('mailto:desk@example.org');
  });

  it('completes what was meant for one', () => {
    expect(linkMeant('example.org')).toBe('https://example.org');
    expect(linkMeant('example.org/lake')).toBe('https://example.org/lake');
    expect(linkMeant('desk@example.org')).toBe('mailto:desk@example.org');
  });

  it('takes nothing that could run or that leads nowhere', () => {
    for (const typed of ['', 'lake', 'javascript:alert(1)', 'data:text/html,x', '/lake', 'file:///etc/passwd']) {
      expect(linkMeant(typed)).toBeUndefined();
    }
  });
});
