import { NodeSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import {
  insertDivider,
  insertEmbed,
  insertFootnote,
  insertPhoto,
  insertPullQuote,
  insertTable,
} from '../../../../../renderer/views/article/body/insertCommands';
import { bodyNodes } from '../../../../../shared/model/bodyNodes';
import { behind, bullets, editing, grid, p, quoteBy, said, selecting, taken } from './words';

describe('what is put in', () => {
  it('takes the place of the empty paragraph that the cursor is in', () => {
    expect(said(taken(editing([p(''), p('More')]), insertDivider))).toBe('doc(divider, paragraph("More"))');
  });

  it('stands behind the block that the cursor is in, whatever that is made of', () => {
    expect(said(taken(behind(editing([bullets('snow', 'rain'), p('More')]), 'snow'), insertDivider))).toBe(
      `${said(editing([bullets('snow', 'rain')]))?.slice(0, -1)}, divider, paragraph("More"))`,
    );
    expect(taken(behind(editing([grid(['a', 'b'])]), 'a'), insertPhoto)?.doc.child(1).type.name).toBe('photo');
  });

  it('leaves a paragraph to go on in at the end of the body', () => {
    const embed = { href: 'https://example.org/film', title: '', provider: '' };
    const put = taken(behind(editing([p('One')]), 'One'), insertEmbed(embed));
    expect(said(put)).toBe('doc(paragraph("One"), embed, paragraph)');
    expect(put?.selection.$from.parent).toBe(put?.doc.child(2));
  });

  it('has the cursor where it is written: in the caption of a photo, in the first cell of a table', () => {
    expect(taken(editing([p('')]), insertPhoto)?.selection.$from.parent.type.name).toBe('photo');
    const table = taken(editing([p('')]), insertTable({ rows: 2, columns: 3, hasHeader: true }));
    expect(table?.selection.$from.index(1)).toBe(0);
    const rows = table?.doc.firstChild?.children.map((row) => row.children.map(({ type }) => type.name));
    expect(rows).toEqual([Array(3).fill('table_header'), Array(3).fill('table_cell')]);
  });
});

describe('a pull quote', () => {
  it('says the words selected, which stay in the text, without their footnotes and notes', () => {
    const words = [
      bodyNodes.text('The lake '),
      bodyNodes.node('footnote', null, [bodyNodes.text('in May')]),
      bodyNodes.text('rose', [bodyNodes.mark('note', { noteId: 'note-1' })]),
    ];
    const text = bodyNodes.node('paragraph', null, words);
    const state = editing([text]);
    const quoted = taken(editing([p('The lake rose again')], 'lake rose'), insertPullQuote);
    expect(said(quoted)).toBe('doc(paragraph("The lake rose again"), pull_quote(paragraph("lake rose")), paragraph)');
    const all = taken(selecting(state, 1, state.doc.content.size - 1), insertPullQuote);
    expect(said(all)).toContain('pull_quote(paragraph("The lake rose"))');
  });
});

describe('a footnote', () => {
  it('stands behind the words selected, and is selected itself, to be written', () => {
    const put = taken(editing([p('The lake rose')], 'lake'), insertFootnote);
    expect(said(put)).toBe('doc(paragraph("The lake", footnote, " rose"))');
    expect(put?.selection instanceof NodeSelection && put.selection.node.type.name).toBe('footnote');
  });

  it('is put into no line for a speaker', () => {
    expect(taken(behind(editing([quoteBy('We knew.', 'Anna')]), 'Anna'), insertFootnote)).toBeNull();
  });
});
