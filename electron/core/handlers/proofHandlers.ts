import type { Handlers } from '../../../shared/contract/answer';
import { done } from '../../../shared/result';
import { bearersOfSlugs } from '../bearersOfSlugs';
import type { Proofreader } from '../proofs/proofreader';
import type { WithSession } from './withSession';

type ProofCall = 'proofs.read' | 'articles.findBySlug';

/** What the checks of an article ask for besides its records. */
export function proofHandlers(withSession: WithSession, proofreader: Proofreader): Pick<Handlers, ProofCall> {
  return {
    'proofs.read': async ({ language, texts }) => done(await proofreader.read(language, texts)),
    'articles.findBySlug': withSession(async ({ catalogue }, { slugs }) =>
      done(await catalogue.ask((index) => bearersOfSlugs(index, slugs))),
    ),
  };
}
