import { describe, expect, it } from 'vitest';
import type { SourcePart } from '../../../shared/model/articleSource';
import { type PrintedSource, printSourceLine } from '../../../shared/model/printSourceLine';
import type { Source } from '../../../shared/model/source';
import { source } from '../../builders/newsroom';

const printed = (part: SourcePart, given: Partial<Source>): PrintedSource => ({
  source: source(given),
  role: 'other media',
  part,
});
const from = (name: string) => printed('from', { name });
const beside = (name: string) => printed('with', { name });
const basis = (name: string) => printed('based on', { name });

describe('printSourceLine', () => {
  it('names first whose facts they are, then with whom', () => {
    expect(printSourceLine([beside('agencies'), from('commonspace.eu')])).toBe('commonspace.eu with agencies');
  });

  it('joins several names in the order given', () => {
    const line = [from('commonspace.eu'), beside('Interfax'), beside('the press service'), beside('Azatutyun')];
    expect(printSourceLine(line)).toBe('commonspace.eu with Interfax, the press service and Azatutyun');
    expect(printSourceLine([from('agencies'), from('eyewitnesses')])).toBe('agencies and eyewitnesses');
  });

  it('says last whose reports were read', () => {
    expect(printSourceLine([basis('Reuters'), from('commonspace.eu'), basis('AFP')])).toBe(
      'commonspace.eu, based on reports by Reuters and AFP',
    );
    expect(printSourceLine([basis('Reuters')])).toBe('based on reports by Reuters');
  });

  it('prints others alone when nobody is named before them', () => {
    expect(printSourceLine([beside('agencies'), beside('eyewitnesses')])).toBe('agencies and eyewitnesses');
  });

  it('prints a source as the desk has said, which need not be its name', () => {
    expect(printSourceLine([printed('based on', { name: 'BBC', printedAs: 'the BBC' })])).toBe(
      'based on reports by the BBC',
    );
  });

  it('never prints the code name of a protected source', () => {
    const sealed = { name: 'Heron', sealed: 'sealed' };
    expect(printSourceLine([from('commonspace.eu'), printed('with', sealed)])).toBe('commonspace.eu');
    expect(printSourceLine([printed('from', { ...sealed, printedAs: 'a person in the ministry' })])).toBe(
      'a person in the ministry',
    );
  });

  it('prints a name once, though it is there in two parts', () => {
    expect(printSourceLine([from('commonspace.eu'), basis('commonspace.eu')])).toBe('commonspace.eu');
  });

  it('prints nothing for no sources', () => {
    expect(printSourceLine([])).toBe('');
  });
});
