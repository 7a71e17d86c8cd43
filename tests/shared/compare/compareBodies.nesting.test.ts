import { describe, expect, it } from 'vitest';
import { comparison, fish, lines, rose, saw } from './comparison';
import { printed } from './printed';
import { bullets, item, numbers, p, pullQuote, quote, speaker, table } from './story';

describe('a paragraph', () => {
  it('can be split', () => {
    const compared = comparison([p(`${rose} ${saw}`)], [p(rose), p(saw)]);
    expect(printed(compared)).toEqual([`split paragraph: changed paragraph: ${rose}[- -] | paragraph: ${saw}`]);
    expect(compared.summary).toMatchObject({ wordsInserted: 0, wordsDeleted: 0, blocksChanged: 1 });
  });

  it('can be joined with the next, and edited at that', () => {
    expect(lines([p(rose), p(saw), p(fish)], [p(`${rose} Nobody at the ministry expected it.`), p(fish)])).toEqual([
      `joined paragraph: changed paragraph: ${rose}{+ +} | changed paragraph: Nobody at the ministry [-had -]expected it.`,
      `paragraph: ${fish}`,
    ]);
  });

  it('can be made a quote, and a quote a paragraph', () => {
    expect(lines([p(rose)], [quote(p(rose), speaker('Anna Petrosyan'))])).toEqual([
      `wrapped blockquote: paragraph: ${rose} | inserted speaker: {+Anna Petrosyan+}`,
    ]);
    expect(lines([quote(p(rose), p(saw))], [p(rose), p(saw)])).toEqual([
      `unwrapped blockquote: paragraph: ${rose} | paragraph: ${saw}`,
    ]);
  });

  it('can become an item of a list, with others', () => {
    const compared = comparison([p(rose), p(saw), p(fish)], [bullets(rose, saw, fish.replace('northern', 'southern'))]);
    expect(printed(compared)).toEqual([
      `wrapped bullet_list: wrapped list_item: paragraph: ${rose} | wrapped list_item: paragraph: ${saw} | ` +
        'wrapped list_item: changed paragraph: The fish came back to the [-northern-]{+southern+} shore.',
    ]);
    expect(compared.summary).toMatchObject({ wordsInserted: 1, wordsDeleted: 1, blocksChanged: 1 });
  });
});

describe('in a block of blocks', () => {
  it('the items of a list are laid beside each other', () => {
    expect(
      lines(
        [bullets('the water', 'the fish', 'the shore')],
        [bullets('the water', 'the ministry', 'the fish', 'the beach')],
      ),
    ).toEqual([
      'changed bullet_list: list_item: paragraph: the water | inserted list_item: inserted paragraph: {+the ministry+} | ' +
        'list_item: paragraph: the fish | changed list_item: changed paragraph: the [-shore-]{+beach+}',
    ]);
  });

  it('an item that says something else in the same place is the same item', () => {
    expect(lines([bullets('water', 'fish')], [bullets('water', 'sheep')])).toEqual([
      'changed bullet_list: list_item: paragraph: water | changed list_item: changed paragraph: [-fish-]{+sheep+}',
    ]);
  });

  it('a list can be numbered', () => {
    const compared = comparison([bullets('water', 'fish')], [numbers('water', 'fish')]);
    expect(printed(compared)).toEqual([
      'changed bullet_list → ordered_list: list_item: paragraph: water | list_item: paragraph: fish',
    ]);
    expect(compared.summary.blocksChanged).toBe(1);
  });

  it('lists lie in lists', () => {
    const nest = (words: string) => item(p('outer'), bullets(words));
    const list = (words: string) => bullets('first').copy(bullets('first').content.addToEnd(nest(words)));
    expect(lines([list('the inner words')], [list('the innermost words')])).toEqual([
      'changed bullet_list: list_item: paragraph: first | changed list_item: paragraph: outer | ' +
        'changed bullet_list: changed list_item: changed paragraph: the [-inner-]{+innermost+} words',
    ]);
  });

  it('a quote keeps its words apart from its speaker', () => {
    expect(lines([quote(p(rose), speaker('A. Petrosyan'))], [quote(p(rose), speaker('Anna Petrosyan'))])).toEqual([
      `changed blockquote: paragraph: ${rose} | changed speaker: [-A.-]{+Anna+} Petrosyan`,
    ]);
    expect(lines([pullQuote(p(rose))], [pullQuote(p(rose), speaker('The ministry'))])).toEqual([
      `changed pull_quote: paragraph: ${rose} | inserted speaker: {+The ministry+}`,
    ]);
  });

  it('a cell of a table keeps its column, whatever figures it shares with others', () => {
    expect(lines([table(['2017', '5', '7'])], [table(['2017', '7', '9'])])).toEqual([
      'changed table: changed table_row: table_cell: paragraph: 2017 | ' +
        'changed table_cell: changed paragraph: [-5-]{+7+} | changed table_cell: changed paragraph: [-7-]{+9+}',
    ]);
  });

  it('a column and a row can be put into a table', () => {
    expect(
      lines(
        [table(['Year', 'Level'], ['2017', '5'])],
        [table(['Year', 'Level', 'Rise'], ['2017', '6', '1'], ['2018', '7', '1'])],
      ),
    ).toEqual([
      'changed table: changed table_row: table_cell: paragraph: Year | table_cell: paragraph: Level | ' +
        'inserted table_cell: inserted paragraph: {+Rise+} | ' +
        'changed table_row: table_cell: paragraph: 2017 | changed table_cell: changed paragraph: [-5-]{+6+} | ' +
        'inserted table_cell: inserted paragraph: {+1+} | ' +
        'inserted table_row: inserted table_cell: inserted paragraph: {+2018+} | ' +
        'inserted table_cell: inserted paragraph: {+7+} | inserted table_cell: inserted paragraph: {+1+}',
    ]);
  });
});
