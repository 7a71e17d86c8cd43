import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../shared/search/parseQuery';
import { snippetOf } from '../../../shared/search/snippetOf';

const filler = (count: number) => Array.from({ length: count }, (_, number) => `word${number}`).join(' ');
const standfirst = 'Two wet winters did what a decade of decrees could not.';
const snippet = (body: string, typed: string, first = standfirst) =>
  snippetOf({ standfirst: first, body }, parseQuery(typed))
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('');

describe('a snippet', () => {
  it('shows the words that were found, with what stands around them', () => {
    const text = snippet(`${filler(100)} the lake stands higher ${filler(100)}`, 'lake ');
    expect(text).toMatch(/^… word\d+ .*the \[lake\] stands higher word0 .* …$/);
    expect(text.length).toBeLessThan(300);
  });

  it('is taken from where most of the words stand together', () => {
    const body = `The lake. ${filler(80)} A tunnel. ${filler(80)} The lake and its tunnel. ${filler(80)}`;
    expect(snippet(body, 'tunnel lake ')).toContain('The [lake] and its [tunnel].');
  });

  it('is the first of two that have as many', () => {
    expect(snippet(`The lake here. ${filler(90)} The lake there.`, 'lake ')).toMatch(/^The \[lake\] here\./);
  });

  it('is taken from the standfirst where that has more', () => {
    expect(snippet('The winters were wet.', 'winters decrees ')).toBe(
      'Two wet [winters] did what a decade of [decrees] could not.',
    );
  });

  it('is how the article begins when the words stand elsewhere', () => {
    expect(snippet(filler(100), 'kicker:opinion ')).toBe(standfirst);
    expect(snippet('The body alone.', 'petrosyan ', '')).toBe('The body alone.');
  });

  it('is one line, and begins and ends with whole words', () => {
    const text = snippet(`${filler(60)}\n\nThe lake\nrises ${filler(60)}`, 'lake ');
    expect(text).not.toMatch(/\n/);
    expect(text).toMatch(/The \[lake\] rises/);
    for (const word of text.match(/word\w*/g) ?? []) expect(filler(60).split(' ')).toContain(word);
  });

  it('has no ellipsis where nothing was cut', () => {
    expect(snippet('The lake rises.', 'lake ')).toBe('The [lake] rises.');
  });

  it('shows a phrase that is longer than itself', () => {
    const long = filler(60);
    expect(snippet(`Before. ${long} After.`, `"${long}"`)).toContain(`[${long}]`);
  });
});
