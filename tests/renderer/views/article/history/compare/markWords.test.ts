import { describe, expect, it } from 'vitest';
import { sayMarks } from '../../../../../../renderer/views/article/history/compare/markWords';

const link = (href: string) => ({ type: 'link', attrs: { href } });

describe('what became of the look of words', () => {
  it('says what came before what went', () => {
    expect(sayMarks([{ type: 'em' }], [{ type: 'strong' }])).toBe('now bold, no longer italic');
  });

  it('says where a link leads that led elsewhere', () => {
    expect(sayMarks([link('https://a.example')], [link('https://b.example')])).toBe('now leads to https://b.example');
    expect(sayMarks([], [link('https://a.example')])).toBe('now a link');
  });
});
