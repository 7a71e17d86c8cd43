import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Command } from 'commander';
import { v4, v7 } from 'uuid';
import { acceptDraft } from '../../../shared/import/acceptDraft';
import { readPage } from '../../../shared/import/readPage';
import { describeArticle } from '../../../shared/model/describeArticle';
import { articleIdSchema, cardIdSchema } from '../../../shared/model/ids';
import { portsOf, type ShippedFolders, withWorkspace } from '../openWorkspace';
import { CommandFailure, type Terminal } from '../terminal';

export function importPage(terminal: Terminal, shipped: ShippedFolders): Command {
  return new Command('import')
    .description('Read a page, as text or HTML, into a draft and its lists.')
    .argument('<file>', 'the page’s file, or - for standard input')
    .action(async (file: string, { workspace }: { readonly workspace: string }) => {
      const page = pageOf(await readBytes(file));
      const ports = portsOf(shipped);
      await withWorkspace({ folder: workspace, purpose: 'write', ports, terminal }, async (session) => {
        const { ownNames, language } = session.folder.settings.workspace;
        const draft = readPage(page, { ownNames, language, kickers: session.folder.settings.taxonomy.kickers });
        if (!draft.ok) throw new CommandFailure(1, draft.code, draft.message);
        const index = await session.catalogue.current();
        const now = ports.now().toISOString();
        const accepted = acceptDraft(draft.value, {
          articleId: articleIdSchema.parse(v7()),
          newCardId: () => cardIdSchema.parse(v4()),
          now,
          sources: Object.values(await session.sources()),
          lists: await session.lists(),
          matches: (title) => index.findByTitle(title) ?? undefined,
          defaultLanguage: language,
        });
        const commits = accepted.changes.map((change) => ({ id: v4(), at: now, change }));
        const committed = await session.commit(commits, 'galley import');
        if (!committed.ok) throw new CommandFailure(1, committed.code, committed.message);
        const { article, lists } = accepted;
        const { doubts } = draft.value;
        for (const { field, message } of doubts) terminal.notice(`Doubt (${field}): ${message}`);
        const described = describeArticle(article, await session.sources());
        terminal.result({ article: described, lists, doubts }, `${article.id}  ${article.headline}`);
      });
    });
}

async function readBytes(file: string): Promise<Buffer> {
  const bytes = file === '-' ? buffer(process.stdin) : readFile(file);
  return bytes.catch((error: Error) => {
    throw new CommandFailure(2, 'unreadable', `The page cannot be read: ${error.message}`);
  });
}

/** A file is HTML when it begins like it: with a tag, a comment or a doctype. */
function pageOf(bytes: Buffer): { text: string; html?: string } {
  const text = bytes.toString('utf8');
  return /^\s*<(?:!doctype|!--|[a-z])/i.test(text) ? { text: '', html: text } : { text };
}
