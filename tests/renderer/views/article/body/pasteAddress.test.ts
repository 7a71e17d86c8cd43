import { history, undo } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { makeCard, pasteLink, wantsCard } from '../../../../../renderer/views/article/body/pasteAddress';
import { at, bullets, editing, p, said, taken } from './words';

const film = 'https://www.youtube.com/watch?v=lake';
const page = 'https://example.org/lake';
const line = (text: string, ...others: ReturnType<typeof p>[]) => at(editing([p(text), ...others]), text.length + 1);

describe('an address that is pasted', () => {
  it('becomes a link, behind which writing goes on without it', () => {
    const state = taken(line('See '), pasteLink(page));
    expect(said(state)).toBe(`doc(paragraph("See ", link("${page}")))`);
    expect(said(state?.apply(state.tr.insertText(' now')) ?? null)).toBe(
      `doc(paragraph("See ", link("${page}"), " now"))`,
    );
  });

  it('is put on the words selected', () => {
    expect(said(taken(editing([p('The lake rose.')], 'lake'), pasteLink(page)))).toBe(
      'doc(paragraph("The ", link("lake"), " rose."))',
    );
  });

  it('takes the place of the address selected', () => {
    expect(said(taken(editing([p('See http://example.org/old now')], 'http://example.org/old'), pasteLink(page)))).toBe(
      `doc(paragraph("See ", link("${page}"), " now"))`,
    );
  });

  it('is to be a card on an empty line of the story, where its provider is known', () => {
    expect(wantsCard(line(''), film)).toBe(true);
    expect(wantsCard(line(''), page)).toBe(false);
    expect(wantsCard(line('See '), film)).toBe(false);
    expect(wantsCard(at(editing([bullets('')]), 3), film)).toBe(false);
  });

  it('as a card leads on to the next line, and there is one at the end', () => {
    const linked = taken(line('', p('Next.')), pasteLink(film));
    const state = linked && taken(linked, makeCard(film));
    expect(said(state)).toBe('doc(embed, paragraph("Next."))');
    expect(state?.doc.firstChild?.attrs).toEqual({ href: film, title: '', provider: 'YouTube' });
    expect(state?.selection.$from.parent.textContent).toBe('Next.');
    const alone = taken(line(''), pasteLink(film));
    expect(said(alone && taken(alone, makeCard(film)))).toBe('doc(embed, paragraph)');
  });

  it('as a card is a link again after Undo, and gone after another', () => {
    const { doc, selection } = line('');
    let state: EditorState | null = EditorState.create({ doc, selection, plugins: [history()] });
    for (const command of [pasteLink(film), makeCard(film), undo]) state = state && taken(state, command);
    expect(said(state)).toBe(`doc(paragraph(link("${film}")))`);
    expect(said(state && taken(state, undo))).toBe('doc(paragraph)');
  });
});
