import { wordsInBody } from '../../model/wordsInBody';
import type { Check } from '../check';
import { inField } from '../finding';

export const bodyMissing: Check = {
  name: 'body missing',
  find: (_article, _desk, body) =>
    wordsInBody(body) === 0 ? [{ level: 'must', where: inField('body'), message: 'The story has no words yet.' }] : [],
};
