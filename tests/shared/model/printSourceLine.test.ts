import { describe, expect, it } from 'vitest';
import { printSourceLine } from '../../../shared/model/printSourceLine';

describe('printSourceLine', () => {
  it('names own reporting first, then with whom', () => {
    expect(
      printSourceLine([
        { name: 'agencies', role: 'agency' },
        { name: 'commonspace.eu', role: 'own reporting' },
      ]),
    ).toBe('commonspace.eu with agencies');
  });

  it('joins several names in the order given', () => {
    expect(
      printSourceLine([
        { name: 'commonspace.eu', role: 'own reporting' },
        { name: 'Interfax', role: 'agency' },
        { name: 'the press service', role: 'official' },
        { name: 'Azatutyun', role: 'other media' },
      ]),
    ).toBe('commonspace.eu with Interfax, the press service and Azatutyun');
  });

  it('prints others alone when nothing is the desk’s own', () => {
    expect(
      printSourceLine([
        { name: 'agencies', role: 'agency' },
        { name: 'eyewitnesses', role: 'eyewitness' },
      ]),
    ).toBe('agencies and eyewitnesses');
  });

  it('prints a name once, though it is there in two roles', () => {
    expect(
      printSourceLine([
        { name: 'commonspace.eu', role: 'own reporting' },
        { name: 'commonspace.eu', role: 'document' },
      ]),
    ).toBe('commonspace.eu');
  });

  it('prints nothing for no sources', () => {
    expect(printSourceLine([])).toBe('');
  });
});
