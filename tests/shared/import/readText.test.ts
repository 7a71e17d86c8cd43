import { describe, expect, it } from 'vitest';
import { readText } from '../../../shared/import/readText';
import { wrappedText } from './inventedPages';

const textsOf = (text: string) => readText(text).map((line) => line.text);

describe('the lines of a plain text', () => {
  it('are trimmed, never empty, and know of a blank line above', () => {
    expect(readText(' a \n\n \u00a0\n b\nc').map(({ text, gap }) => [text, gap])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
    ]);
  });

  it('that were wrapped are put together, each paragraph and each label for itself', () => {
    expect(textsOf(wrappedText)).toEqual([
      'The keeper of the gates retires',
      'After forty-one years the keeper of the western gates has handed his keys to the harbour office. He did so without a speech, on a Monday, and walked home along the quay.',
      '"I have opened them eleven thousand times," he said when he was asked at the corner. "I closed them one time less, and that is the one I think of most." Nobody asked which one he meant.',
      'source: Valley Post',
    ]);
  });

  it.each([
    [
      'paragraphs of one line each',
      'The ferry crossed the lake on Friday, and again on Saturday.\nIt came back on Sunday, with nobody aboard but its captain.',
    ],
    [
      'titles, each twice',
      'The ferry is running again, and so is the old railway line\nThe ferry is running again, and so is the old railway line',
    ],
    ['a poem', 'The ferry leaves the quay at night,\nwithout a sound,\nwithout a light,\nand nobody has seen it yet'],
    [
      'wrapped lines beside a line that is longer than any that are wrapped',
      `${wrappedText}\n${'A long line. '.repeat(20)}`,
    ],
  ])('stay apart: %s', (_, text) => {
    expect(textsOf(text)).toEqual(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  });
});
