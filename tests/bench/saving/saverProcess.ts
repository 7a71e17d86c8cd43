import { z } from 'zod';
import { appendSaver } from './appendSaver';
import { galleySaver } from './galleySaver';
import { singleFileSaver } from './singleFileSaver';

/**
 * A saver in a process of its own, so that the memory of one does not slow another down: started with the saver's name,
 * a folder and the size of the archive, it answers each question with a time.
 */

export const savers = { galley: galleySaver, singleFile: singleFileSaver, append: appendSaver } as const;
export type SaverName = keyof typeof savers;

const argumentsSchema = z.tuple([z.enum(['galley', 'singleFile', 'append']), z.string(), z.coerce.number().int()]);
const questionSchema = z.object({ article: z.number().int(), headline: z.string() });

const [name, folder, size] = argumentsSchema.parse(process.argv.slice(2));
const saver = await savers[name](folder, size);
process.on('message', async (message) => {
  const { article, headline } = questionSchema.parse(message);
  process.send?.(await saver.save(article, headline));
});
process.once('disconnect', () => void saver.close());
process.send?.('ready');
