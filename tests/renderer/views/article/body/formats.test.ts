import { describe, expect, it } from 'vitest';
import { formats } from '../../../../../renderer/views/article/body/formats';
import { bodyNodes } from '../../../../../shared/model/bodyNodes';
import { editing, p, said, selecting, taken } from './words';

const command = (id: string) => {
  const format = formats.find((known) => known.id === id);
  if (!format) throw new Error(`There is no ${id}`);
  return format.command;
};

describe('the formats', () => {
  it('raise words and set them down again', () => {
    const raised = taken(editing([p('170 million m3')], '3'), command('superscript'));
    expect(said(raised)).toBe('doc(paragraph("170 million m", superscript("3")))');
    expect(said(raised && taken(raised, command('superscript')))).toBe('doc(paragraph("170 million m3"))');
  });

  it('leave the words of footnotes as they are', () => {
    const footnote = bodyNodes.node('footnote', null, [bodyNodes.text('in May')]);
    const text = bodyNodes.node('paragraph', null, [bodyNodes.text('The lake'), footnote, bodyNodes.text(' rose')]);
    const bold = taken(selecting(editing([text]), 1, text.content.size + 1), command('bold'));
    expect(bold?.doc.firstChild?.child(1).content.eq(footnote.content)).toBe(true);
    expect(bold?.doc.rangeHasMark(1, 9, bodyNodes.marks.strong)).toBe(true);
  });
});
