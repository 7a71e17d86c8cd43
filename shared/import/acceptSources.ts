import type { ArticleSource } from '../model/article';
import { type SourceId, sourceIdSchema } from '../model/ids';
import { slugOf } from '../model/slug';
import type { Source } from '../model/source';
import { titleKey } from '../model/titleKey';
import type { NamedSource } from './pageDraft';

export interface AcceptedSources {
  /** The article's sources, each once, in the page's order. */
  readonly sources: readonly ArticleSource[];
  /** Those that the desk did not have. */
  readonly added: readonly Source[];
}

/** Finds the sources that a page names among those the desk has, and makes the others. */
export function acceptSources(named: readonly NamedSource[], known: readonly Source[]): AcceptedSources {
  const sources: ArticleSource[] = [];
  const added: Source[] = [];
  for (const { name, role } of named) {
    const all = [...known, ...added];
    let source = all.find((other) => titleKey(other.name) === titleKey(name));
    if (!source) {
      source = { id: newSourceId(name, all), name, role, link: '' };
      added.push(source);
    }
    const sourceId = source.id;
    if (!sources.some((other) => other.sourceId === sourceId)) sources.push({ sourceId, role });
  }
  return { sources, added };
}

/** The longest beginning of an id that leaves room for a number. */
const longest = 56;

function newSourceId(name: string, known: readonly Source[]): SourceId {
  const slug = slugOf(name).slice(0, longest).replace(/-+$/, '');
  const taken = new Set<string>(known.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = sourceIdSchema.safeParse(number === 1 ? slug : `${slug}-${number}`);
    // Some words are no names on some systems; with a number they are.
    if (id.success && !taken.has(id.data)) return id.data;
  }
}
