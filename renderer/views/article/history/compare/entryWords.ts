import type { AnyListComparison, ComparedEntry } from '../../../../../shared/compare/articleComparison';
import type { Card } from '../../../../../shared/model/card';
import type { ArticleId, SourceId } from '../../../../../shared/model/ids';
import type { Note } from '../../../../../shared/model/note';

/** What the things are called that an article only names. */
export interface Names {
  readonly source: (id: SourceId) => string;
  readonly article: (id: ArticleId) => string;
}

/** An entry of a list in words. `was` is what it said before, where the same one says something else now. */
export interface SaidEntry {
  readonly is: ComparedEntry<unknown>['is'];
  readonly words: string;
  readonly was: string | null;
}

export function sayEntries(comparison: AnyListComparison, names: Names): readonly SaidEntry[] {
  switch (comparison.field) {
    case 'sources':
      return said(comparison.entries, ({ sourceId, role }) => `${names.source(sourceId)} (${role})`);
    case 'corrections':
      return said(comparison.entries, ({ date, text }) => `${date}: ${text}`);
    case 'related':
      return said(comparison.entries, (card) => sayCard(card, names));
    case 'notes':
      return said(comparison.entries, sayNote);
    default:
      return said(comparison.entries, String);
  }
}

function said<Entry>(entries: readonly ComparedEntry<Entry>[], say: (entry: Entry) => string): readonly SaidEntry[] {
  return entries.map((compared) => ({
    is: compared.is,
    words: say(compared.entry),
    was: compared.is === 'changed' ? say(compared.was) : null,
  }));
}

function sayCard({ articleId, title }: Card, { article }: Names): string {
  return title ?? (articleId ? article(articleId) : 'A card without a title');
}

function sayNote({ words, remarks, resolved }: Note): string {
  const last = remarks.at(-1);
  return `“${words}” ${last?.author ?? ''}: ${last?.text ?? ''}${resolved ? ' (resolved)' : ''}`;
}
