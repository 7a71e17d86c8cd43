import type { Article } from '../model/article';
import type { Change, ChangeType } from './change';

/** The field that each `article.…Set` change sets. */
export const articleFields = {
  'article.slugSet': 'slug',
  'article.kickerSet': 'kicker',
  'article.headlineSet': 'headline',
  'article.standfirstSet': 'standfirst',
  'article.bylineSet': 'byline',
  'article.datelineSet': 'dateline',
  'article.languageSet': 'language',
  'article.sourcesSet': 'sources',
  'article.sourceLineSet': 'sourceLine',
  'article.leadPhotoSet': 'leadPhoto',
  'article.relatedSet': 'related',
  'article.regionsSet': 'regions',
  'article.tagsSet': 'tags',
  'article.stateSet': 'state',
  'article.formerSlugsSet': 'formerSlugs',
  'article.embargoSet': 'embargo',
  'article.correctionsSet': 'corrections',
  'article.notesSet': 'notes',
  'article.claimsSet': 'claims',
  'article.waiversSet': 'waivers',
} as const satisfies {
  readonly [Type in ChangeType as Type extends `article.${string}Set` ? Type : never]: keyof Article;
};

export type ArticleFieldSet = Extract<Change, { readonly type: keyof typeof articleFields }>;

export function setsField(change: Change): change is ArticleFieldSet {
  return change.type in articleFields;
}
