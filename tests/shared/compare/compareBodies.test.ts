import { describe, expect, it } from 'vitest';
import { comparison, fish, lines, rose, saw } from './comparison';
import { printed } from './printed';
import {
  bold,
  bullets,
  divider,
  embed,
  footnote,
  h2,
  h3,
  italic,
  lineBreak,
  linked,
  noted,
  p,
  photo,
  quote,
} from './story';

describe('in a paragraph', () => {
  it('shows the words that went before those that came in their stead', () => {
    expect(lines([p(rose)], [p('The lake rose by ten centimetres in a year.')])).toEqual([
      'changed paragraph: The lake rose by [-nine-]{+ten+} centimetres in a year.',
    ]);
  });

  it('compares words of any script', () => {
    expect(
      lines([p('Ջրի մակարդակը բարձրացել է ինը սանտիմետրով։')], [p('Ջրի մակարդակը բարձրացել է տասը սանտիմետրով։')]),
    ).toEqual(['changed paragraph: Ջրի մակարդակը բարձրացել է [-ինը-]{+տասը+} սանտիմետրով։']);
    expect(lines([p('წყლის დონემ აიწია, თქვა მინისტრმა')], [p('წყლის დონემ დაიწია, თქვა მინისტრმა')])).toEqual([
      'changed paragraph: წყლის დონემ [-აიწია-]{+დაიწია+}, თქვა მინისტრმა',
    ]);
    expect(lines([p('Уровень воды вырос на 3,5 см')], [p('Уровень воды вырос на 4,5 см')])).toEqual([
      'changed paragraph: Уровень воды вырос на [-3,5-]{+4,5+} см',
    ]);
  });

  it('says that words which only look otherwise are the same, otherwise marked', () => {
    const compared = comparison(
      [p(['The lake ', bold('rose'), ' again'])],
      [p(['The ', italic('lake'), ' rose again'])],
    );
    expect(printed(compared)).toEqual(['changed paragraph: The <~lake~> <~rose~> again']);
    expect(compared.summary).toMatchObject({ wordsInserted: 0, wordsDeleted: 0, blocksChanged: 1 });
    const { content } = compared.blocks[0] ?? {};
    expect(content?.of === 'words' && content.segments[1]).toEqual({
      of: 'text',
      is: 'reformatted',
      text: 'lake',
      marks: [{ type: 'em' }],
      marksBefore: [],
    });
  });

  it('tells marks within a word, and a link that leads elsewhere', () => {
    expect(lines([p('Unbelievable words')], [p([bold('Un'), 'believable words'])])).toEqual([
      'changed paragraph: <~Un~>believable words',
    ]);
    const to = (href: string) => p(['See ', linked(href)('the report')]);
    expect(lines([to('https://example.org/old')], [to('https://example.org/new')])).toEqual([
      'changed paragraph: See <~the report~>',
    ]);
  });

  it('knows nothing of notes', () => {
    const noting = comparison([p(['Nobody ', noted('saw'), ' it'])], [p(['Nobody saw ', noted('it')])]);
    expect(printed(noting)).toEqual(['paragraph: Nobody saw it']);
    expect(noting.summary.isSame).toBe(true);
  });

  it('shows line breaks and footnotes that came and went, and compares a footnote that stayed', () => {
    const before = [p(['The lake rose', footnote('By nine centimetres, says the ministry'), '.'])] as const;
    expect(lines([...before], [p(['The lake rose', footnote('By ten centimetres, says the ministry'), '.'])])).toEqual([
      'changed paragraph: The lake rose<~(footnote By [-nine-]{+ten+} centimetres, says the ministry)~>.',
    ]);
    expect(lines([...before], [p(['The lake', lineBreak(), 'rose.'])])).toEqual([
      'changed paragraph: The lake[- -]{+(hard_break )+}rose[-(footnote [-By nine centimetres, says the ministry-])-].',
    ]);
  });

  it('shows the white space that changed', () => {
    expect(lines([p('The  lake rose ')], [p('The lake rose')])).toEqual([
      'changed paragraph: The[-  -]{+ +}lake rose[- -]',
    ]);
  });
});

describe('blocks', () => {
  it('come and go whole when they have nothing in common', () => {
    const compared = comparison([p(rose), p(saw)], [p(rose), p('Completely different words about sheep.')]);
    expect(printed(compared)).toEqual([
      `paragraph: ${rose}`,
      `deleted paragraph: [-${saw}-]`,
      'inserted paragraph: {+Completely different words about sheep.+}',
    ]);
    expect(compared.summary).toEqual({
      isSame: false,
      wordsInserted: 5,
      wordsDeleted: 7,
      blocksMoved: 0,
      blocksChanged: 0,
    });
  });

  it('are known again when half of them was rewritten', () => {
    expect(
      lines([p(rose), p(saw)], [p('An opening.'), p(rose), p('Nobody at the ministry of nature expected it.')]),
    ).toEqual([
      'inserted paragraph: {+An opening.+}',
      `paragraph: ${rose}`,
      'changed paragraph: Nobody at the ministry [-had-]{+of nature+} expected it.',
    ]);
  });

  it('are known again when much was written to a few words', () => {
    const [compared] = lines(
      [p('The lake rose again.')],
      [
        p(
          'The lake rose again. For years the desk had written of nothing else, and no minister had ever answered a letter.',
        ),
      ],
    );
    expect(compared).toMatch(/^changed paragraph: The lake rose again\. ?\{\+/);
  });

  it('can become another kind', () => {
    const compared = comparison([p('The water returns'), h2('Level')], [h2('The water returns'), h3('Level')]);
    expect(printed(compared)).toEqual([
      'changed paragraph → heading: The water returns',
      'changed heading level 2 → 3: Level',
    ]);
    expect(compared.summary).toMatchObject({ wordsInserted: 0, wordsDeleted: 0, blocksChanged: 2 });
  });

  it('without words are compared by their attributes', () => {
    const lead = { photoId: 'a'.repeat(64), credit: 'AFP' };
    expect(
      lines(
        [photo('The lake', lead), embed('https://example.org/a', 'A film'), divider()],
        [
          photo('The lake', { ...lead, credit: 'Reuters' }),
          embed('https://example.org/a', 'A film of the lake'),
          divider(),
        ],
      ),
    ).toEqual([
      'changed photo credit AFP → Reuters: The lake',
      'changed embed title A film → A film of the lake:',
      'divider:',
    ]);
    expect(
      lines([p(rose), embed('https://example.org/a')], [p(rose), embed('https://example.org/b'), divider()]),
    ).toEqual([`paragraph: ${rose}`, 'deleted embed:', 'inserted embed:', 'inserted divider:']);
  });

  it('compare the caption of a photo by its words', () => {
    const lead = { photoId: 'a'.repeat(64) };
    expect(lines([photo('The lake in spring', lead)], [photo('The lake in winter', lead)])).toEqual([
      'changed photo: The lake in [-spring-]{+winter+}',
    ]);
  });
});

describe('blocks that moved', () => {
  it('are shown at both places by one number', () => {
    const compared = comparison([p(fish), p(rose), p(saw)], [p(rose), p(saw), p(fish)]);
    expect(printed(compared)).toEqual([
      `movedAway 1 paragraph: [-${fish}-]`,
      `paragraph: ${rose}`,
      `paragraph: ${saw}`,
      `movedHere 1 paragraph: ${fish}`,
    ]);
    expect(compared.summary).toMatchObject({ wordsInserted: 0, wordsDeleted: 0, blocksMoved: 1, blocksChanged: 0 });
  });

  it('are compared with what they were', () => {
    const compared = comparison(
      [p(fish), p(rose), p(saw)],
      [p(rose), p(saw), p('The fish came back to the southern shore.')],
    );
    expect(printed(compared).at(-1)).toBe(
      'movedHere 1 paragraph: The fish came back to the [-northern-]{+southern+} shore.',
    );
    expect(compared.summary).toMatchObject({ wordsInserted: 1, wordsDeleted: 1, blocksMoved: 1 });
  });

  it('can have come out of a quote, and be a heading now', () => {
    expect(lines([quote(p(rose), p(fish)), p(saw)], [quote(p(rose)), p(saw), h2(fish)])).toEqual([
      `changed blockquote: paragraph: ${rose} | movedAway 1 paragraph: [-${fish}-]`,
      `paragraph: ${saw}`,
      `movedHere 1 paragraph → heading: ${fish}`,
    ]);
  });

  it('can be lists, pictures and headings of one word', () => {
    const lead = photo('', { photoId: 'a'.repeat(64) });
    expect(
      lines(
        [lead, bullets('one thing', 'another'), h2('Level'), p(rose), p(saw)],
        [p(rose), h2('Level'), p(saw), bullets('one thing', 'another'), lead],
      ),
    ).toEqual([
      'movedAway 3 photo:',
      'movedAway 2 bullet_list: deleted list_item: deleted paragraph: [-one thing-] | deleted list_item: deleted paragraph: [-another-]',
      'movedAway 1 heading: [-Level-]',
      `paragraph: ${rose}`,
      'movedHere 1 heading: Level',
      `paragraph: ${saw}`,
      'movedHere 2 bullet_list: list_item: paragraph: one thing | list_item: paragraph: another',
      'movedHere 3 photo:',
    ]);
  });

  it('are not dividers, or paragraphs without words', () => {
    const { blocksMoved } = comparison(
      [divider(), p(''), p(rose), p(saw)],
      [p(rose), p(saw), divider(), p('')],
    ).summary;
    expect(blocksMoved).toBe(0);
  });
});

describe('a very long body', () => {
  const words = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');

  it('that has nothing in common with another is replaced whole', () => {
    const { blocks, summary } = comparison([p(words('water', 10_000))], [p(words('fish', 10_000))]);
    expect(blocks.map(({ is }) => is)).toEqual(['deleted', 'inserted']);
    expect(summary).toMatchObject({ wordsInserted: 10_000, wordsDeleted: 10_000 });
  });

  it('of very many blocks that are not like any other is replaced whole', () => {
    const many = (name: string) => Array.from({ length: 1000 }, (_, index) => p(`${name}${index}`));
    const { summary } = comparison([p(rose), ...many('water')], [p(rose), ...many('fish')]);
    expect(summary).toEqual({
      isSame: false,
      wordsInserted: 1000,
      wordsDeleted: 1000,
      blocksMoved: 0,
      blocksChanged: 0,
    });
  });

  it('shows a word in the middle of it', () => {
    const text = words('water', 5000);
    expect(comparison([p(text)], [p(text.replace('water2500', 'fish'))]).summary).toMatchObject({
      wordsInserted: 1,
      wordsDeleted: 1,
    });
  });
});
