import { describe, expect, it } from 'vitest';
import { wrongWord } from '../../../../renderer/views/settings/wrongWord';

describe('a word of the desk', () => {
  it('may be anything that is not there yet', () => {
    expect(wrongWord('Analysis', ['News'], 'kicker')).toBeUndefined();
  });

  it('is not nothing', () => {
    expect(wrongWord('  ', [], 'kicker')).toBe('A kicker needs a name. To be rid of it, remove it.');
  });

  it('does not stand there twice', () => {
    expect(wrongWord(' News', ['News'], 'kicker')).toBe('There is a kicker “News” already.');
  });
});
