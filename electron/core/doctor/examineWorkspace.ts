import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Subject, type SubjectKey, subjectKey } from '../../../shared/changes/subject';
import { diagnoseArticle } from '../../../shared/doctor/diagnoseArticle';
import { diagnoseList } from '../../../shared/doctor/diagnoseList';
import type { Diagnosis, Known, Symptom } from '../../../shared/doctor/diagnosis';
import type { DoctorFinding } from '../../../shared/doctor/finding';
import { type Slugged, slugClashes } from '../../../shared/doctor/slugClashes';
import type { Article } from '../../../shared/model/article';
import type { ArticleId, PhotoId, SourceId } from '../../../shared/model/ids';
import { emptyState, type State } from '../../../shared/model/state';
import { documentFile, type Layout } from '../../store/layout';
import { stateWith } from '../../store/storedDocument';
import { readBundles } from '../bundleRecords';
import { examineDocument } from './examineDocument';
import { examineOriginal, withoutOriginal } from './examinePhotos';
import { type Inventory, type Stock, takeInventory } from './takeInventory';

export interface Examined {
  readonly findings: readonly DoctorFinding[];
  readonly inventory: Inventory;
  /** How many articles there are. */
  readonly articles: number;
  readonly known: Known;
  /** The documents that `--fix` can do something for. */
  readonly toMend: readonly Subject[];
  readonly clashes: ReadonlyMap<ArticleId, Diagnosis>;
}

export interface Examining {
  /** Whether nobody else writes meanwhile: what is being written then is not whole yet, and that is as it should be. */
  readonly isHeld: boolean;
  readonly reached: (done: number, total: number) => void;
}

/** Reads everything there is in a workspace, and says what is wrong with it. Changes nothing. */
export async function examineWorkspace(layout: Layout, { isHeld, reached }: Examining): Promise<Examined> {
  const inventory = await takeInventory(layout);
  const { stock, originals, strays, leftOver } = inventory;
  const total = stock.size + originals.size;
  const findings: DoctorFinding[] = [];
  const toMend = new Map<SubjectKey, Subject>();
  let looked = 0;

  const note = (subject: Subject, symptoms: readonly Symptom[]): void => {
    const file = placeOf(layout, subject);
    for (const symptom of symptoms) {
      if (!isHeld && symptom.trouble === 'behind its history') continue;
      findings.push({ ...symptom, subject: file });
      if (symptom.remedy === '--fix') toMend.set(subjectKey(subject), subject);
    }
  };

  const step = (): void => {
    looked += 1;
    reached(looked, total);
  };

  /** What there is of one document, as a state with nothing else in it. */
  const examine = async (one: Stock): Promise<State> => {
    const { document, symptoms } = await examineDocument(layout, one);
    note(one.subject, symptoms);
    step();
    return stateWith(one.subject, document);
  };

  const all = Array.from(stock.values());
  const of = (kind: Subject['kind']) => all.filter(({ subject }) => subject.kind === kind);
  const withoutFile: Article[] = [];
  for (const one of of('article').filter(({ hasFile }) => !hasFile)) {
    withoutFile.push(...Object.values((await examine(one)).articles));
  }
  const withFile = of('article').filter(({ hasFile }) => hasFile);
  const articleIds = new Set<string>([
    ...withFile.map(({ subject }) => (subject as { readonly id: ArticleId }).id),
    ...withoutFile.map(({ id }) => id),
  ]);

  let sources = emptyState.sources;
  for (const one of of('sources')) sources = (await examine(one)).sources;
  const photoIds = new Set<PhotoId>();
  for (const one of of('photo')) {
    for (const photo of Object.values((await examine(one)).photos)) {
      photoIds.add(photo.id);
      if (!originals.has(photo.id)) findings.push(withoutOriginal(layout, photo, placeOf(layout, one.subject)));
    }
  }
  for (const [id, place] of originals) {
    findings.push(...(await examineOriginal(layout, id, place, stock.has(id as string as SubjectKey))));
    step();
  }

  const known: Known = {
    hasArticle: (id) => articleIds.has(id),
    hasPhoto: (id) => photoIds.has(id),
    hasSource: (id: SourceId) => sources[id] !== undefined,
  };
  for (const one of of('list')) {
    for (const list of Object.values((await examine(one)).lists)) note(one.subject, diagnoseList(list, known).symptoms);
  }
  const slugs: Slugged[] = [];
  const diagnose = (article: Article): void => {
    note({ kind: 'article', id: article.id }, diagnoseArticle(article, known).symptoms);
    const { id, slug, formerSlugs, state, createdAt } = article;
    slugs.push({ id, slug, formerSlugs, state, createdAt });
  };
  withoutFile.forEach(diagnose);
  for (const one of withFile) Object.values((await examine(one)).articles).forEach(diagnose);
  const clashes = slugClashes(slugs);
  for (const [id, { symptoms }] of clashes) note({ kind: 'article', id }, symptoms);

  for (const place of strays) findings.push(stray(place));
  for (const place of isHeld ? leftOver : []) findings.push(cutShort(place));
  findings.push(...(await examineBundles(layout)));
  return { findings, inventory, articles: slugs.length, known, toMend: Array.from(toMend.values()), clashes };
}

function placeOf(layout: Layout, subject: Subject): string {
  return path.relative(layout.folder, documentFile(layout, subject)).split(path.sep).join('/');
}

function stray(subject: string): DoctorFinding {
  const message =
    'This is nothing that Galley keeps here, or it bears the wrong name. Look at it, and move it elsewhere.';
  return { trouble: 'orphan', subject, message, remedy: 'by hand' };
}

function cutShort(subject: string): DoctorFinding {
  return {
    trouble: 'left over',
    subject,
    message: 'Writing this was cut short, and what it was to become was written since, or not at all. It is removed.',
    remedy: '--fix',
  };
}

/** The records of what went out that cannot be read. */
async function examineBundles(layout: Layout): Promise<readonly DoctorFinding[]> {
  const there = (await readdir(layout.bundles).catch(() => [])).filter((name) => /^\d+$/.test(name));
  const read = new Set((await readBundles(layout)).map(({ manifest }) => manifest.sequence));
  return there
    .filter((name) => !read.has(Number(name)))
    .map((name) => ({
      trouble: 'damaged',
      subject: `bundles/${name}`,
      message: `The record of bundle ${name} cannot be read. Put it back from a backup.`,
      remedy: 'by hand',
    }));
}
