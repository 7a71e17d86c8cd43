import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typesetQuote } from '../../../shared/typography/typesetQuote';
import { typesetText } from '../../../shared/typography/typesetText';

describe('quotation marks', () => {
  it.each([
    ['en', 'He said, "The batch will follow."', 'He said, “The batch will follow.”'],
    ['en', '"She said \'no\' twice," he wrote.', '“She said ‘no’ twice,” he wrote.'],
    ['ru', 'Он сказал: "Поставка скоро".', 'Он сказал: «Поставка скоро».'],
    ['ru', '"Она прочла \'Мцыри\' дважды"', '«Она прочла „Мцыри“ дважды»'],
    ['hy', 'Նա ասաց. "Լիճը բարձրացել է":', 'Նա ասաց. «Լիճը բարձրացել է»:'],
    ['ka', '"ტბა მაღლა დგას"', '„ტბა მაღლა დგას“'],
    ['az', 'O dedi: "Göl qalxıb".', 'O dedi: “Göl qalxıb”.'],
    ['tr', '"Göl yükseldi" dedi.', '“Göl yükseldi” dedi.'],
    ['de', '"Der See steigt"', '„Der See steigt“'],
    ['fr', '"Le lac monte"', '«\u202fLe lac monte\u202f»'],
    ['ar', '"البحيرة"', '”البحيرة“'],
    ['xx', '"unknown"', '“unknown”'],
    ['az-Latn', '"göl"', '“göl”'],
  ])('of %s are set as the language has them', (language, typed, set) => {
    expect(typesetText(typed, language)).toBe(set);
  });

  it('open after a bracket, a dash and another opening mark, and close after a stop', () => {
    expect(typesetText('("yes")', 'en')).toBe('(“yes”)');
    expect(typesetText('then — "yes"', 'en')).toBe('then — “yes”');
    expect(typesetText('"\'Yes,\' she said."', 'en')).toBe('“‘Yes,’ she said.”');
  });

  it('that are single within a word, behind it, or before figures are apostrophes', () => {
    expect(typesetText("The lake's level, the presidents' men, the '90s, 'tis so, don't", 'en')).toBe(
      'The lake’s level, the presidents’ men, the ’90s, ’tis so, don’t',
    );
    expect(typesetText("об'єкт", 'uk')).toBe('об’єкт');
  });

  it('within a single quotation leave its apostrophes alone', () => {
    expect(typesetText("'I don't know,' he said.", 'en')).toBe('‘I don’t know,’ he said.');
  });

  it('pressed twice make an empty pair', () => {
    expect(typesetQuote('"', '', '', 'en')).toBe('“');
    expect(typesetQuote('"', '“', '', 'en')).toBe('”');
  });

  it('that are set already stay', () => {
    const set = '“The lake’s level,” he said – “it’s rising…”';
    expect(typesetText(set, 'en')).toBe(set);
  });
});

describe('dashes and points', () => {
  it('are those of the language', () => {
    expect(typesetText('The lake -- at last -- rose...', 'en')).toBe('The lake – at last – rose…');
    expect(typesetText('Озеро -- наконец -- выросло...', 'ru')).toBe('Озеро — наконец — выросло…');
    expect(typesetText('1992--1994', 'en')).toBe('1992–1994');
    expect(typesetText('the lake---it rose', 'en')).toBe('the lake—it rose');
  });

  it('are not made of hyphens at the beginning, nor of more points than three', () => {
    expect(typesetText('-- a list', 'en')).toBe('-- a list');
    expect(typesetText('wait....', 'en')).toBe('wait....');
  });
});

describe('a text that was typeset', () => {
  it('is as it is when it is typeset again, and has no straight quote left', () => {
    const language = fc.constantFrom('en', 'ru', 'hy', 'ka', 'de', 'ar', 'he', 'pl');
    const text = fc
      .array(fc.constantFrom('"', "'", ' ', 'a', 'lake', '.', ',', '(', ')', '«', '“', '--'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, language, (typed, of) => {
        const set = typesetText(typed, of);
        expect(set).not.toMatch(/["']/);
        expect(typesetText(set, of)).toBe(set);
      }),
    );
  });
});
