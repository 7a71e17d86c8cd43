import { describe, expect, it } from 'vitest';
import { blockKinds, turnInto } from '../../../../../renderer/views/article/body/turnInto';
import { behind, bullets, caption, editing, grid, h, p, pull, quoteBy, said, taken } from './words';

const into = (name: string) => {
  const kind = blockKinds.find((known) => known.id === name);
  if (!kind) throw new Error(`There is no ${name}`);
  return turnInto(kind);
};

describe('a block that is turned into another', () => {
  it('keeps its words, the name of its speaker with them', () => {
    const quote = behind(editing([quoteBy('We knew.', 'Anna')]), 'We');
    expect(said(taken(quote, into('paragraph')))).toBe('doc(paragraph("We knew."), paragraph("Anna"))');
    expect(said(taken(quote, into('pullQuote')))).toBe('doc(pull_quote(paragraph("We knew."), speaker("Anna")))');
    expect(said(taken(quote, into('bullets')))).toBe(said(editing([bullets('We knew.', 'Anna')])));
  });

  it('becomes as many blocks as it has lines, or one with its lines broken', () => {
    const list = behind(editing([bullets('snow', 'rain')]), 'snow');
    expect(said(taken(list, into('subheading')))).toBe(said(editing([h(3, 'snow'), h(3, 'rain')])));
    expect(said(taken(list, into('pullQuote')))).toBe('doc(pull_quote(paragraph("snow", hard_break, "rain")))');
  });

  it('is not turned into what it is', () => {
    expect(taken(editing([pull('We knew.')]), into('pullQuote'))).toBeNull();
    expect(taken(editing([h(2, 'Why')]), into('heading'))).toBeNull();
    expect(said(taken(editing([h(2, 'Why')]), into('subheading')))).toBe(said(editing([h(3, 'Why')])));
  });

  it('is none of photos and tables, which are more than words', () => {
    expect(taken(editing([caption('The dam')]), into('paragraph'))).toBeNull();
    expect(taken(editing([grid(['a', 'b'])]), into('paragraph'))).toBeNull();
    expect(said(taken(editing([p('Why')]), into('quote')))).toBe('doc(blockquote(paragraph("Why")))');
  });
});
