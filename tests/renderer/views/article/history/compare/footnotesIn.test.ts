import { expect, it } from 'vitest';
import { footnotesIn } from '../../../../../../renderer/views/article/history/compare/footnotesIn';
import { compareBodies } from '../../../../../../shared/compare/compareBodies';
import { bullets, footnote, p, quote, story, table } from '../../../../../shared/compare/story';

it('finds the footnotes of compared blocks in the order of the text, in whatever they lie, also those that are gone', () => {
  const before = story(p(['The lake', footnote('By noon'), ' rose.']), bullets('one'), table(['2017', '5']));
  const after = story(p('The lake rose.'), quote(p(['It came', footnote('Overnight'), '.'])), table(['2017', '5']));
  const { blocks } = compareBodies(before, after);
  const said = footnotesIn(blocks).map(({ is, segments }) => [
    is,
    segments.map((one) => 'text' in one && one.text).join(''),
  ]);
  expect(said).toEqual([
    ['deleted', 'By noon'],
    ['inserted', 'Overnight'],
  ]);
});
