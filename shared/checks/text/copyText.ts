import { Fragment, type Node, Slice } from 'prosemirror-model';
import { ReplaceStep } from 'prosemirror-transform';
import type { StepJson } from '../../changes/bodySteps';
import type { Change } from '../../changes/change';
import { fingerprintOf } from '../../changes/fingerprint';
import type { Article } from '../../model/article';
import { bodyNodes } from '../../model/bodyNodes';
import { type CheckedField, type FindingPlace, inField } from '../finding';
import { type BlockText, blockTexts } from './blockText';

/** Words of an article that readers see: those of a field, or of one block of text of its body. Places count UTF-16 units. */
export interface CopyText {
  readonly of: 'headline' | 'standfirst' | 'caption' | 'altText' | BlockText;
  readonly text: string;
  readonly where: (from: number, to: number) => FindingPlace;
  /** What puts other words there; undefined where more than plain words would be lost. */
  readonly replace: (from: number, to: number, words: string) => readonly Change[] | undefined;
}

/** Of articles: every check asks for them. */
const known = new WeakMap<Article, { readonly body: Node; readonly texts: readonly CopyText[] }>();

/** All words of an article that readers see, in the order of its page. */
export function copyTexts(article: Article, body: Node): readonly CopyText[] {
  const before = known.get(article);
  if (before?.body === body) return before.texts;
  const texts = [...fieldTexts(article), ...bodyTexts(article, body)];
  known.set(article, { body, texts });
  return texts;
}

/** The block of a body that some words stand in; undefined for those of a field. */
export function blockOf({ of }: CopyText): BlockText | undefined {
  return typeof of === 'string' ? undefined : of;
}

function fieldTexts({ id: articleId, headline, standfirst, leadPhoto }: Article): readonly CopyText[] {
  const field = (of: CheckedField & CopyText['of'], text: string, set: (to: string) => Change): CopyText => ({
    of,
    text,
    where: () => inField(of),
    replace: (from, to, words) => [set(text.slice(0, from) + words + text.slice(to))],
  });
  const texts = [
    field('headline', headline, (to) => ({ type: 'article.headlineSet', articleId, was: headline, to })),
    field('standfirst', standfirst, (to) => ({ type: 'article.standfirstSet', articleId, was: standfirst, to })),
  ];
  if (leadPhoto) {
    for (const of of ['caption', 'altText'] as const) {
      const set = (to: string): Change => ({
        type: 'article.leadPhotoSet',
        articleId,
        was: leadPhoto,
        to: { ...leadPhoto, [of]: to },
      });
      texts.push(field(of, leadPhoto[of], set));
    }
  }
  return texts.filter(({ text }) => text.trim() !== '');
}

function bodyTexts({ id: articleId }: Pick<Article, 'id'>, body: Node): readonly CopyText[] {
  const texts: CopyText[] = [];
  body.forEach((block, offset) => {
    for (const of of blockTexts(block)) {
      if (of.text.trim() === '') continue;
      texts.push({
        of,
        text: of.text,
        where: (from, to) => ({ is: 'body', from: positionOf(of, from, offset), to: positionOf(of, to, offset, true) }),
        replace: (from, to, words) => {
          const run = of.runs.find(({ at, length }) => at <= from && from < at + length);
          const start = positionOf(of, from, offset);
          const end = positionOf(of, to, offset, true);
          // A footnote or a line's end between the words would go with them.
          if (!run || end - start !== to - from) return undefined;
          const put = words === '' ? Fragment.empty : Fragment.from(bodyNodes.text(words, run.node.marks));
          const step = new ReplaceStep(start, end, new Slice(put, 0, 0)).toJSON() as StepJson;
          return [{ type: 'article.bodyEdited', articleId, was: fingerprintOf(body), steps: [step] }];
        },
      });
    }
  });
  return texts;
}

/** Where a place of a block's text is in the document; `isEnd` takes that behind the letter before, where two runs meet. */
function positionOf({ runs }: BlockText, place: number, offset: number, isEnd = false): number {
  const run = runs.find(({ at, length }) => (isEnd ? place <= at + length : place < at + length)) ?? runs.at(-1);
  return run ? offset + run.position + (place - run.at) : offset;
}
