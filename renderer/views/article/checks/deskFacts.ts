import type { DeskFacts } from '../../../../shared/checks/check';
import { linkedSlugs } from '../../../../shared/checks/linkedSlugs';
import { proofedTexts } from '../../../../shared/checks/proofedTexts';
import type { Bridge } from '../../../../shared/contract/bridge';
import type { Proof } from '../../../../shared/contract/proofs';
import type { Article, ArticleState } from '../../../../shared/model/article';
import type { PhotoId } from '../../../../shared/model/ids';
import { photosIn } from '../../../../shared/model/photosIn';
import type { DeskSettings } from '../../../../shared/model/settings';
import type { Store } from '../../../state/store';
import { slugTakenBy } from './slugTakenBy';

/** What the checks of one article need to know beside it. */
export interface FactsKeeper {
  /** All that is known by now. What is not is asked for, and `onLearned` told when the answer is there. */
  factsFor(article: Article): DeskFacts;
  close(): void;
}

export interface FactsParts {
  readonly bridge: Pick<Bridge, 'call'>;
  readonly store: Pick<Store, 'state' | 'take'>;
  readonly settings: Pick<DeskSettings, 'lengthTargets' | 'usage'>;
  readonly onLearned: () => void;
}

type Linked = { readonly headline: string; readonly state: ArticleState };

/** Texts that are kept beyond those of the article as it is, so that undoing does not have them read again. */
const mostProofs = 2000;

export function createFactsKeeper({ bridge, store, settings, onLearned }: FactsParts): FactsKeeper {
  let isOpen = true;
  const slugs = new Map<string, NonNullable<DeskFacts['slugTakenBy']> | null>();
  const proofs = new Map<string, readonly Proof[]>();
  const linked = new Map<string, Linked | null>();
  const asked = new Set<string>();

  /** Asks once, however often it is wanted until the answer is there. One that fails is asked again with the next check. */
  const askOnce = (key: string, ask: () => Promise<boolean>): void => {
    if (asked.has(key)) return;
    asked.add(key);
    void ask().then((isNews) => {
      if (!isNews) asked.delete(key);
      else if (isOpen) onLearned();
    });
  };

  const askSlug = ({ id, slug }: Article): void =>
    askOnce(`slug ${slug}`, async () => {
      slugs.set(slug, await slugTakenBy(bridge, { id, slug }));
      return true;
    });

  const askPhotos = ({ leadPhoto, body }: Article): void => {
    const shown: readonly PhotoId[] = [...(leadPhoto?.photoId ? [leadPhoto.photoId] : []), ...photosIn(body)];
    const photoIds = shown.filter((id) => !store.state.newsroom.photos[id]);
    if (photoIds.length === 0) return;
    askOnce(`photos ${photoIds.join(' ')}`, async () => {
      const answer = await bridge.call('photos.get', { photoIds });
      if (!answer.ok) return false;
      store.take({ photos: answer.value.filter((photo) => photo !== null) });
      return true;
    });
  };

  const askLinks = (article: Article): void => {
    const unknown = linkedSlugs(article).filter(({ href }) => !linked.has(href));
    if (unknown.length === 0) return;
    askOnce(`links ${unknown.map(({ href }) => href).join(' ')}`, async () => {
      const answer = await bridge.call('articles.findBySlug', { slugs: unknown.map(({ slug }) => slug) });
      if (!answer.ok) return false;
      for (const [index, { href }] of unknown.entries()) linked.set(href, answer.value[index] ?? null);
      return true;
    });
  };

  const askProofs = (article: Article): void => {
    const { language } = article;
    const unread = proofedTexts(article).filter((text) => !proofs.has(`${language} ${text}`));
    if (unread.length === 0) return;
    askOnce(`proofs ${language} ${unread.join('\n')}`, async () => {
      const answer = await bridge.call('proofs.read', { language, texts: unread });
      if (!answer.ok) return false;
      for (const [index, text] of unread.entries()) proofs.set(`${language} ${text}`, answer.value?.[index] ?? []);
      for (const oldest of Array.from(proofs.keys()).slice(0, -mostProofs)) proofs.delete(oldest);
      return true;
    });
  };

  return {
    factsFor(article) {
      askSlug(article);
      askPhotos(article);
      askLinks(article);
      askProofs(article);
      const { photos, sources } = store.state.newsroom;
      return {
        ...settings,
        now: new Date().toISOString(),
        slugTakenBy: slugs.get(article.slug) ?? null,
        photos,
        sources,
        proofsOf: (text) => proofs.get(`${article.language} ${text}`),
        linked: new Map(Array.from(linked).flatMap(([href, to]) => (to ? [[href, to] as const] : []))),
      };
    },
    close() {
      isOpen = false;
    },
  };
}
