import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { v4, v7 } from 'uuid';
import { type AcceptedDraft, acceptDraft } from '../../shared/import/acceptDraft';
import { type Doubt, type PastedPage, readPage } from '../../shared/import/readPage';
import { articleIdSchema, cardIdSchema } from '../../shared/model/ids';
import type { Session } from '../core/session';
import { CommandFailure } from './terminal';

/** The page in a file, or on standard input for `-`. */
export async function readPageFile(file: string): Promise<PastedPage> {
  return pageOf(await readBytes(file));
}

/** Reads a page into what it would change. Nothing is committed. */
export async function acceptPage(
  session: Session,
  page: PastedPage,
  now: string,
): Promise<{ readonly accepted: AcceptedDraft; readonly doubts: readonly Doubt[] }> {
  const { ownNames, language } = session.folder.settings.workspace;
  const { kickers } = session.folder.settings.taxonomy;
  const sources = Object.values(await session.sources());
  const draft = readPage(page, { ownNames, language, kickers, sources });
  if (!draft.ok) throw new CommandFailure(1, draft.code, draft.message);
  const index = await session.catalogue.current();
  const accepted = acceptDraft(draft.value, {
    articleId: articleIdSchema.parse(v7()),
    newCardId: () => cardIdSchema.parse(v4()),
    now,
    sources,
    lists: await session.lists(),
    matches: (title) => index.findByTitle(title) ?? undefined,
    defaultLanguage: language,
  });
  return { accepted, doubts: draft.value.doubts };
}

async function readBytes(file: string): Promise<Buffer> {
  const bytes = file === '-' ? buffer(process.stdin) : readFile(file);
  return bytes.catch((error: Error) => {
    throw new CommandFailure(2, 'unreadable', `The page cannot be read: ${error.message}`);
  });
}

/** A file is HTML when it begins like it: with a tag, a comment or a doctype. */
function pageOf(bytes: Buffer): PastedPage {
  const text = bytes.toString('utf8');
  return /^\s*<(?:!doctype|!--|[a-z])/i.test(text) ? { text: '', html: text } : { text };
}
