import { writeSync } from 'node:fs';
import { openSession, type Session } from '../../../electron/core/session';
import { openWorkspaceFolder } from '../../../electron/store/workspaceFolder';
import { article } from '../../builders/article';
import { commit } from '../../builders/commit';
import { editor } from '../../builders/editor';

/**
 * Commits to three articles of the workspace named on the command line, for ever, and says of each commit that was
 * answered which article it was and how many changes its history then had.
 */
async function commitForEver(): Promise<void> {
  const now = () => new Date();
  const opened = await openWorkspaceFolder(process.argv[2] ?? '', { readOnly: false, program: 'a script', now });
  if (!opened.ok) throw new Error(opened.message);
  const session = openSession(opened.value, { now, editor });
  const articles = ['one', 'two', 'three'].map((byline) => article({ byline, standfirst: '0' }));
  for (let turn = 0; ; turn++) {
    for (const one of articles) await commitOnce(session, one, turn % 5 === 0);
  }
}

async function commitOnce(session: Session, given: ReturnType<typeof article>, long: boolean): Promise<void> {
  const open = await session.article(given.id);
  const was = open?.article.standfirst ?? '';
  const to = `${Number(was.split(' ')[0]) + 1}${long ? ` ${'long '.repeat(4000)}` : ''}`;
  const answered = await session.commit(
    [
      open
        ? commit({ type: 'article.standfirstSet', articleId: given.id, was, to })
        : commit({ type: 'article.created', article: given }),
    ],
    'script',
  );
  if (!answered.ok) throw new Error(answered.message);
  const sequence = Object.values(answered.value.sequences)[0];
  // At once and whole, so that what was said is what was answered.
  writeSync(1, `${JSON.stringify({ id: given.id, sequence })}\n`);
}

void commitForEver();
