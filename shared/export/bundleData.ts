import type { SourceId } from '../model/ids';
import type { Source } from '../model/source';
import type { Edition, EditionList } from './edition';
import { articleDataPath, listDataPath } from './places';
import { publishedArticle } from './publishedArticle';
import { stableJson } from './stableJson';

/** What the pages say, for machines: each article and each list as JSON, as path → text. */
export function bundleData(edition: Edition, sources: Readonly<Record<SourceId, Source>>): ReadonlyMap<string, string> {
  return new Map([
    ...edition.articles.map((entry): [string, string] => [
      articleDataPath(entry.article.id),
      file(publishedArticle(entry, sources)),
    ]),
    ...edition.lists.map((entry): [string, string] => [listDataPath(entry.list.id), file(describeList(entry))]),
  ]);
}

function describeList({ list, cards }: EditionList) {
  return { id: list.id, title: list.title, slots: list.slots, cards: cards.map(({ card }) => card) };
}

function file(value: unknown): string {
  return `${stableJson(value, 2)}\n`;
}
