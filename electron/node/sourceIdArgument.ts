import { InvalidArgumentError } from 'commander';
import { type SourceId, sourceIdSchema } from '../../shared/model/ids';

/** The id of a source, as typed. */
export function sourceIdArgument(text: string): SourceId {
  const id = sourceIdSchema.safeParse(text);
  if (!id.success) throw new InvalidArgumentError('A source is named by its id, as “galley sources” prints it.');
  return id.data;
}
