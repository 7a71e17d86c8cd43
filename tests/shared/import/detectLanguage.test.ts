import { describe, expect, it } from 'vitest';
import { detectLanguage, languageName } from '../../../shared/import/detectLanguage';

describe('the language of a text', () => {
  it.each([
    ['en', 'The ferry crossed the lake on Friday, and it was the first to do that in two winters.'],
    ['ru', 'Паром пересёк озеро в пятницу, и это был первый рейс за две зимы.'],
    ['uk', 'Пором перетнув озеро в п’ятницю, і це був перший рейс за дві зими.'],
    ['hy', 'Լաստանավը ուրբաթ օրը հատեց լիճը։'],
    ['ka', 'ბორანმა პარასკევს ტბა გადაკვეთა.'],
    ['az', 'Bərə cümə günü gölü keçdi və bu, iki qışda ilk dəfə idi.'],
    ['tr', 'Feribot cuma günü gölü geçti ve bu iki kış içinde bir ilk oldu.'],
    ['de', 'Die Fähre hat den See am Freitag überquert, und das ist nicht ein Zufall.'],
    ['fr', 'Le bac a traversé le lac vendredi, et c’est une première dans la région.'],
  ])('is %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });

  it.each(['', 'Minsk', '12345', 'Lorem xyzzy plugh frotz'])('is unknown of “%s”', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });

  it('has a name, or its tag', () => {
    expect(languageName('en-GB')).toBe('English');
    expect(languageName('eo')).toBe('eo');
  });
});
