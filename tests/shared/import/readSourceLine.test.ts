import { describe, expect, it } from 'vitest';
import { readSourceLine } from '../../../shared/import/readSourceLine';

const own = ['Valley Post', 'valleypost.example'];
const namesIn = (line: string) => readSourceLine(line, own).sources.map(({ name, role }) => `${name}: ${role}`);

describe('a source line', () => {
  it.each([
    ['commonspace.eu with agencies', ['commonspace.eu: own reporting', 'agencies: agency']],
    ['Valley Post', ['Valley Post: own reporting']],
    ['VALLEYPOST.EXAMPLE', ['VALLEYPOST.EXAMPLE: own reporting']],
    ['Reuters and AFP', ['Reuters: agency', 'AFP: agency']],
    [
      'Reuters, AFP; TASS / Interfax & Xinhua',
      ['Reuters: agency', 'AFP: agency', 'TASS: agency', 'Interfax: agency', 'Xinhua: agency'],
    ],
    ['based on reports by the BBC', ['BBC: other media']],
    ['According to Armenpress and the Guardian.', ['Armenpress: agency', 'Guardian: other media']],
    ['press service of the president', ['press service of the president: official']],
    ['agencies', ['agencies: agency']],
    [
      'Valley Post with agencies and eyewitnesses',
      ['Valley Post: own reporting', 'agencies: agency', 'eyewitnesses: eyewitness'],
    ],
    ['Ministry of Labour and Social Affairs', ['Ministry of Labour and Social Affairs: official']],
    ['Ministry of Defence and Reuters', ['Ministry of Defence: official', 'Reuters: agency']],
    ['www.mfa.gov.example, president.example', ['www.mfa.gov.example: official', 'president.example: official']],
    ['armenpress.am', ['armenpress.am: agency']],
    ['news agencies and other agencies', ['agencies: agency']],
    ['elsewhere.example по материалам агентств', ['elsewhere.example: own reporting', 'агентства: agency']],
    ['по материалам информационных агентств', ['агентства: agency']],
    ['Интерфакс и пресс-служба правительства', ['Интерфакс: agency', 'пресс-служба правительства: official']],
    ['соб. инф., ТАСС', ['соб. инф.: own reporting', 'ТАСС: agency']],
    ['court documents', ['court documents: document']],
    ['', []],
  ])('“%s” names %j', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });

  it('tells which roles are a guess', () => {
    expect(readSourceLine('elsewhere.example with agencies and the Northern Star', own).guessed).toEqual([
      { name: 'elsewhere.example', printedAs: '', role: 'own reporting', part: 'from' },
      { name: 'Northern Star', printedAs: 'the Northern Star', role: 'other media', part: 'with' },
    ]);
    expect(readSourceLine('Valley Post with Reuters', own).guessed).toEqual([]);
  });

  it('of any length is read', () => {
    expect(readSourceLine(`a${' '.repeat(1_000_000)}b`, own).sources).toHaveLength(1);
    expect(readSourceLine('ministry and a '.repeat(100_000), own).sources.length).toBeGreaterThan(0);
  });
});
