import type { Finding, FindingPlace, Fix } from './finding';

/**
 * What became of a finding when the article was checked again: the one that the same check found of the same thing, nearest
 * to where it was. Undefined when it is not found any more.
 */
export function sameFinding(findings: readonly Finding[], before: Finding): Finding | undefined {
  const startOf = (where: FindingPlace): number => (where.is === 'body' ? where.from : 0);
  const distance = ({ where }: Finding): number => Math.abs(startOf(where) - startOf(before.where));
  return findings
    .filter(({ check, subject, where }) => {
      const isSame = check === before.check && subject === before.subject && where.is === before.where.is;
      return isSame && (where.is === 'body' || before.where.is === 'body' || where.field === before.where.field);
    })
    .toSorted((one, other) => distance(one) - distance(other))[0];
}

/** The fix of that name, made for the article as it was when it was checked. */
export function fixNamed({ fix, alternatives = [] }: Finding, name: string): Fix | undefined {
  return [...(fix ? [fix] : []), ...alternatives].find((one) => one.name === name);
}
