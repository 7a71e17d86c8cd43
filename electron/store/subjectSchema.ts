import { z } from 'zod';
import { articleIdSchema, listIdSchema, photoIdSchema } from '../../shared/model/ids';

/** A subject, as the files of `.galley` name one. */
export const subjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article'), id: articleIdSchema }),
  z.object({ kind: z.literal('list'), id: listIdSchema }),
  z.object({ kind: z.literal('photo'), id: photoIdSchema }),
  z.object({ kind: z.literal('sources') }),
]);
