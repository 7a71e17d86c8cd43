import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAsWritten, isLaidOutAsWritten } from '../../../electron/store/seal';
import { fileOf, storedSchemas } from '../../../electron/store/storedDocument';
import { article } from '../../builders/article';

const stored = { sequence: 3, historyBytes: 812, document: article(), isAsWritten: true };
const written = JSON.stringify(fileOf(stored), null, 1);

describe('the seal of a document’s file', () => {
  it('fits what Galley wrote, however it is laid out', () => {
    expect(isAsWritten(JSON.parse(written))).toBe(true);
    expect(isAsWritten(JSON.parse(JSON.stringify(JSON.parse(written), null, 8)))).toBe(true);
  });

  it.each([
    ['a word', written.replace('Lake Sevan', 'Lake Van')],
    ['the count of changes', written.replace('"sequence": 3', '"sequence": 4')],
    ['a field that was added', written.replace('"document": {', '"document": { "mood": "good",')],
    ['itself', written.replace(/"seal": "..../, '"seal": "0000')],
  ])('does not fit when %s is another', (_what, edited) => {
    expect(edited).not.toBe(written);
    expect(isAsWritten(JSON.parse(edited))).toBe(false);
    expect(isLaidOutAsWritten(Buffer.from(edited))).toBe(false);
    expect(storedSchemas.article.safeParse(JSON.parse(edited)).data).toMatchObject({ isAsWritten: false });
  });

  it('is missed by nobody in a file of format 1, which has none', () => {
    const { seal, ...earlier } = JSON.parse(written);
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    expect(storedSchemas.article.parse(earlier)).toEqual(stored);
  });

  it('is found out from the bytes alone where they are laid out as Galley does it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), (headline, standfirst) => {
        const document = article({ headline, standfirst });
        const bytes = Buffer.from(`${JSON.stringify(fileOf({ ...stored, document }), null, 1)}\n`);
        expect(isLaidOutAsWritten(bytes)).toBe(true);
        expect(isLaidOutAsWritten(Buffer.from(JSON.stringify(JSON.parse(bytes.toString()), null, 8)))).toBe(true);
        expect(isLaidOutAsWritten(Buffer.from(JSON.stringify(JSON.parse(bytes.toString()), null, '\t')))).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is not spoilt by a text that looks like the layout', () => {
    const document = article({ headline: 'He said: ": " and "\\": "', standfirst: 'one\n  two": three\\' });
    const bytes = Buffer.from(JSON.stringify(fileOf({ ...stored, document }), null, 1));
    expect(isLaidOutAsWritten(bytes)).toBe(true);
  });

  it.each([null, 7, 'x', []])('is not looked for in what is no document (%j)', (json) => {
    expect(isAsWritten(json)).toBe(true);
    expect(storedSchemas.article.safeParse(json).success).toBe(false);
  });
});
