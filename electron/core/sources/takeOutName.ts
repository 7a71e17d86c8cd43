import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Commit } from '../../../shared/changes/changeRecord';
import { sayMoment } from '../../../shared/contract/sayMoment';
import { type ArticleId, articleIdSchema, sourceIdSchema } from '../../../shared/model/ids';
import type { Source } from '../../../shared/model/source';
import { sourceLineMade } from '../../../shared/model/sourceLineOf';
import { done, type Result, refused } from '../../../shared/result';
import { backupsOf } from '../backups/sessionBackups';
import type { Session } from '../session';
import { filesThatBear, sourceFilesThatBear } from './filesThatBear';
import { withoutName, withSourceId } from './withoutName';

/** A source that was in clear, its name as its vault has it, and the protected one that takes its place. */
interface Protecting {
  readonly was: Source;
  readonly name: string;
  readonly is: Source;
  readonly now: () => Date;
}

/**
 * Puts a protected source in the place of the one it was: in every article that refers or ever referred to it, in the
 * histories of these, too, for its id was made from its name; then takes its name out of the sources and their history.
 * What may bear the name after that, for no program can tell it from other words, is reported.
 */
export async function takeOutName(session: Session, { was, name, is, now }: Protecting): Promise<Result<void>> {
  const { layout } = session.folder;
  const work = session.works.begin('changing articles', 1, false);
  try {
    const names = [name, was.name];
    const bearing = await filesThatBear(layout.folder, { reference: was.id, names }, work);
    const articles = Array.from(new Set(bearing.references.map(articleOf))).filter((id) => id !== undefined);
    for (const id of articles) {
      if (await session.outside.edit(id)) return editedOutside(await headlineOf(session, id), is);
    }
    const lines = await forgetMadeLines(session, articles, now());
    if (!lines.ok) return lines;
    for (const id of articles) {
      const isDone = await session.rewrite({ kind: 'article', id }, (json) => withSourceId(json, was.id, is.id));
      if (!isDone) return editedOutside(await headlineOf(session, id), is);
    }
    const stand: Source = { ...is, id: sourceIdSchema.parse(`${is.id}-was`) };
    const isDone = await session.rewrite({ kind: 'sources' }, (json) => withoutName(json, was.id, stand));
    if (!isDone) return editedOutside('sources.json', is);
    const left = (await session.sources())[stand.id];
    const removed = left && (await session.commit([removal(left, now())], 'source vault'));
    if (removed?.ok === false) return removed;
    // It has the id among its words, and in places that it has thrown away.
    await session.catalogue.rebuild();
    const named = [...(await sourceFilesThatBear(layout.folder, names)), ...bearing.named];
    const report = { subject: 'sources', message: await sayWhatIsLeft(session, is, named, now()) };
    session.announcer.announce({ name: 'reported', event: { report } });
    return done(undefined);
  } finally {
    work.end();
  }
}

/** Source lines that are just what the sources make are made of them from now on, and so do not print the name again. */
async function forgetMadeLines(session: Session, ids: readonly ArticleId[], at: Date): Promise<Result<void>> {
  const sources = await session.sources();
  for (const id of ids) {
    const article = (await session.article(id))?.article;
    if (!article || article.sourceLine === '' || article.sourceLine !== sourceLineMade(article, sources)) continue;
    const change = { type: 'article.sourceLineSet', articleId: id, was: article.sourceLine, to: '' } as const;
    const made = await session.commit([{ id: randomUUID(), at: at.toISOString(), change }], 'source vault');
    if (!made.ok) return made;
  }
  return done(undefined);
}

function removal(source: Source, at: Date): Commit {
  return { id: randomUUID(), at: at.toISOString(), change: { type: 'source.removed', source } };
}

/** How many places are told one by one. */
const told = 5;

async function sayWhatIsLeft(session: Session, is: Source, named: readonly string[], now: Date): Promise<string> {
  const backups = await backupsOf(session, now);
  const moments = backups.ok ? backups.value.map(({ backup }) => sayMoment(backup.at, now)) : [];
  const parts = [
    moments.length > 0 ? `the backups made at ${sayFirst(moments)}` : 'backups, if any were made',
    'bundles that were exported',
    ...(named.length > 0 ? [`the words of ${sayFirst(named)}`] : []),
  ];
  return `“${is.name}” is protected: its name was taken out of the desk’s sources and their history. What was made before may still bear it: ${parts.join('; ')}. Look there, and delete what must not be kept.`;
}

/** By their paths: a headline may be what bears the name. */
function sayFirst(places: readonly string[]): string {
  const more = places.length - told;
  return places.slice(0, told).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const editedOutside = (what: string, is: Source) =>
  refused(
    'edited outside',
    `“${what}” was edited by another program, so the name could not be taken out of it, and can still be read. “${is.name}” was added. Settle the edit first; then protect the source once more, under another code name, and merge “${is.name}” into that.`,
  );

async function headlineOf(session: Session, id: ArticleId): Promise<string> {
  return (await session.article(id))?.article.headline || id;
}

function articleOf(file: string): ArticleId | undefined {
  return articleIdSchema.safeParse(path.posix.basename(file).replace(/\.jsonl?$/, '')).data;
}
