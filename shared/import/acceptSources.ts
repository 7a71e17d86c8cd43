import type { ArticleSource } from '../model/articleSource';
import { newSource } from '../model/newSource';
import type { Source } from '../model/source';
import { titleKey } from '../model/titleKey';
import type { NamedSource } from './pageDraft';

export interface AcceptedSources {
  /** The article's sources, each once, in the page's order. */
  readonly sources: readonly ArticleSource[];
  /** Those that the desk did not have. */
  readonly added: readonly Source[];
}

/** Finds the sources that a page names among those the desk has, and makes the others, of the kind that they are to it. */
export function acceptSources(named: readonly NamedSource[], known: readonly Source[]): AcceptedSources {
  const sources: ArticleSource[] = [];
  const added: Source[] = [];
  for (const { name, printedAs, role, part } of named) {
    const all = [...known, ...added];
    let source = all.find((other) => titleKey(other.name) === titleKey(name));
    if (!source) {
      source = { ...newSource(name, role, Object.fromEntries(all.map((one) => [one.id, one]))), printedAs };
      added.push(source);
    }
    const sourceId = source.id;
    if (!sources.some((other) => other.sourceId === sourceId)) sources.push({ sourceId, role, part });
  }
  return { sources, added };
}
