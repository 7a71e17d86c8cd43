import { describe, expect, it } from 'vitest';
import { type NoteId, noteIdSchema } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import { withoutNote, withRemark, withReopened, withResolved } from '../../../shared/notes/noteDeeds';

const at = '2018-11-19T10:00:00.000Z';
const id = (name: string): NoteId => noteIdSchema.parse(name);
const note = (name: string): Note => ({
  id: id(name),
  words: 'the lake',
  remarks: [{ author: 'Anna', at, text: 'Who says so?' }],
  resolved: null,
});

describe('a note', () => {
  it('is answered by a remark behind the others, and that opens it again', () => {
    const answered = withRemark([{ ...note('a'), resolved: { by: 'Anna', at } }, note('b')], id('a'), {
      author: 'Nino',
      at,
      text: 'The service.',
    });
    expect(answered[0]?.remarks.map(({ author }) => author)).toEqual(['Anna', 'Nino']);
    expect(answered[0]?.resolved).toBeNull();
    expect(answered[1]).toEqual(note('b'));
  });

  it('is resolved by somebody, opened again, and removed', () => {
    const resolved = withResolved([note('a')], id('a'), 'Nino', at);
    expect(resolved[0]?.resolved).toEqual({ by: 'Nino', at });
    expect(withReopened(resolved, id('a'))).toEqual([note('a')]);
    expect(withoutNote([note('a'), note('b')], id('a'))).toEqual([note('b')]);
  });
});
