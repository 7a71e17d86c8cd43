import { newDesk } from '../../builders/openDesk';
import { type GalleyCommand, json } from './galleyCommand';

export const page = `News

Level of Lake Sevan rises for a third year

The lake stands nine centimetres higher than a year ago.

Nobody had expected it.

source: commonspace.eu with agencies
photo: The lake from the road to Gavar`;

/** A new desk into which the page was imported, and the id of its article. */
export async function importedPage(galley: GalleyCommand): Promise<{ readonly folder: string; readonly id: string }> {
  const folder = await newDesk();
  const { article } = json(await galley.run(['import', '-', '--workspace', folder, '--json'], page));
  return { folder, id: String(article.id) };
}
