import { expect, it } from 'vitest';
import { withoutNotes } from '../../../shared/compare/withoutNotes';
import { documentOf } from '../../../shared/model/body';
import { bold, bullets, noted, p, story } from './story';

it('a body without its notes is as if nobody had noted anything', () => {
  const noting = documentOf(story(bullets('first'), p(['Nobody ', noted('saw'), ' ', bold('it')])));
  expect(withoutNotes(noting).eq(documentOf(story(bullets('first'), p(['Nobody saw ', bold('it')]))))).toBe(true);
});

it('a body that has no notes is left as it is', () => {
  const plain = documentOf(story(bullets('first'), p(['Nobody saw ', bold('it')])));
  expect(withoutNotes(plain)).toBe(plain);
});
