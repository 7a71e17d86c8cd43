import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/checks/finding';
import { fixNamed, sameFinding } from '../../../shared/checks/sameFinding';

const found = (given: Partial<Finding>): Finding => ({
  check: 'misspelling',
  level: 'should',
  where: { is: 'body', from: 10, to: 18 },
  subject: 'commitee',
  message: '“commitee” is not in the dictionary.',
  ...given,
});
const at = (from: number) => found({ where: { is: 'body', from, to: from + 8 } });

describe('a finding, after the article was checked again', () => {
  it('is the same check of the same thing, nearest to where it was', () => {
    expect(sameFinding([at(3), at(13), at(90)], at(12))).toEqual(at(13));
  });

  it('is gone when the thing is, or when another is found there', () => {
    expect(sameFinding([], at(12))).toBeUndefined();
    expect(sameFinding([found({ subject: 'forign' })], at(10))).toBeUndefined();
    expect(sameFinding([found({ check: 'doubled word' })], at(10))).toBeUndefined();
  });

  it('of a field is not taken for that of another', () => {
    const caption = found({ where: { is: 'field', field: 'caption' } });
    const credit = found({ where: { is: 'field', field: 'credit' } });
    expect(sameFinding([credit], caption)).toBeUndefined();
    expect(sameFinding([credit, caption], caption)).toBe(caption);
  });

  it('has its ways of being mended by their names', () => {
    const fix = { name: 'Write “committee”', changes: [] };
    const other = { name: 'Write “commit”', changes: [] };
    const finding = found({ fix, alternatives: [other] });
    expect(fixNamed(finding, fix.name)).toBe(fix);
    expect(fixNamed(finding, other.name)).toBe(other);
    expect(fixNamed(found({}), fix.name)).toBeUndefined();
  });
});
