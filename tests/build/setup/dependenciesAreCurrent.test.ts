import { describe, expect, it } from 'vitest';
import { dependenciesAreCurrent } from '../../../build/setup/dependenciesAreCurrent.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
  'node_modules/only-for-macs': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};
const react = locked['node_modules/react'];

describe('what is installed', () => {
  it('is current when it is what is locked, without what is only for other systems', () => {
    expect(dependenciesAreCurrent(locked, { 'node_modules/react': react })).toBe(true);
  });

  it('is not current when a package is missing, of another version, or of other contents', () => {
    expect(dependenciesAreCurrent(locked, {})).toBe(false);
    expect(dependenciesAreCurrent(locked, { 'node_modules/react': { ...react, version: '19.3.0' } })).toBe(false);
    expect(dependenciesAreCurrent(locked, { 'node_modules/react': { ...react, integrity: 'sha512-c' } })).toBe(false);
  });
});
