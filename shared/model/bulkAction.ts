import { z } from 'zod';
import { articleStateSchema } from './article';

/** What can be done to many articles at once. */
export const bulkActionSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('set state'), state: articleStateSchema }),
  z.object({ is: z.literal('set kicker'), kicker: z.string() }),
  z.object({ is: z.literal('add tag'), tag: z.string().min(1) }),
  z.object({ is: z.literal('remove tag'), tag: z.string().min(1) }),
  z.object({ is: z.literal('add region'), region: z.string().min(1) }),
  z.object({ is: z.literal('remove region'), region: z.string().min(1) }),
]);
export type BulkAction = z.infer<typeof bulkActionSchema>;
