import type { State } from '../model/state';
import { done, type Result, refused } from '../result';
import { articlePage } from './articlePage';
import { bundlePathSchema } from './bundlePath';
import type { Edition } from './edition';
import { frontPage } from './frontPage';
import { articlePagePath, frontPagePath } from './places';
import { makePrinter, type Theme, whatNow } from './printer';
import { redirectPage } from './redirectPage';

/** All pages of an edition and the theme's style sheets, as path → text. The first mistake in the theme ends it. */
export function printPages(
  edition: Edition,
  theme: Theme,
  sources: State['sources'],
): Result<ReadonlyMap<string, string>, 'template'> {
  const pages = new Map<string, string>();
  for (const [path, text] of Object.entries(theme)) {
    if (!path.endsWith('.css')) continue;
    const checked = bundlePathSchema.safeParse(path);
    if (!checked.success) return refused('template', `${checked.error.issues[0]?.message}. ${whatNow}`);
    pages.set(path, text);
  }
  const print = makePrinter(theme);
  const front = print('front.liquid', frontPage(edition));
  if (!front.ok) return front;
  pages.set(frontPagePath, front.value);
  for (const entry of edition.articles) {
    const page = print('article.liquid', articlePage(entry, edition.workspace, sources));
    if (!page.ok) return page;
    pages.set(articlePagePath(entry.name), page.value);
    for (const formerName of entry.formerNames) {
      const redirect = print('redirect.liquid', redirectPage(entry, edition.workspace));
      if (!redirect.ok) return redirect;
      pages.set(articlePagePath(formerName), redirect.value);
    }
  }
  return done(pages);
}
