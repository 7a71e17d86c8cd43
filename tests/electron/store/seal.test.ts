import { describe, expect, it } from 'vitest';
import { isAsWritten } from '../../../electron/store/seal';
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
    expect(storedSchemas.article.safeParse(JSON.parse(edited)).data).toMatchObject({ isAsWritten: false });
  });

  it('is missed by nobody in a file of format 1, which has none', () => {
    const { seal, ...earlier } = JSON.parse(written);
    expect(seal).toMatch(/^[0-9a-f]{64}$/);
    expect(storedSchemas.article.parse(earlier)).toEqual(stored);
  });

  it.each([null, 7, 'x', []])('is not looked for in what is no document (%j)', (json) => {
    expect(isAsWritten(json)).toBe(true);
    expect(storedSchemas.article.safeParse(json).success).toBe(false);
  });
});
