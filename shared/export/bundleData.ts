import { bodyOf, documentOf } from '../model/body';
import { describeArticle } from '../model/describeArticle';
import type { SourceId } from '../model/ids';
import type { Source } from '../model/source';
import type { Edition, EditionList } from './edition';
import { articleDataPath, listDataPath } from './places';
import { stableJson } from './stableJson';

/** What the pages say, for machines: each article and each list as JSON, as path → text. */
export function bundleData(edition: Edition, sources: Readonly<Record<SourceId, Source>>): ReadonlyMap<string, string> {
  return new Map([
    ...edition.articles.map(({ article }): [string, string] => [
      articleDataPath(article.id),
      // Through the document, so that one body has one JSON, whoever wrote it.
      file(describeArticle({ ...article, body: bodyOf(documentOf(article.body)) }, sources)),
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
