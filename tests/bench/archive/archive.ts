import type { Article, ArticleState } from '../../../shared/model/article';
import type { Card } from '../../../shared/model/card';
import { type ArticleId, articleIdSchema, cardIdSchema } from '../../../shared/model/ids';
import { printSourceLine } from '../../../shared/model/printSourceLine';
import { slugOf } from '../../../shared/model/slug';
import { type Lexicon, lexiconOf } from '../lexicon';
import { between, happens, hexDigits, oneByWeight, oneOf, type Random, randomFor } from '../random';
import { type Language, vocabularies } from '../vocabulary';
import { writeSentences, writeTitle } from '../writeText';
import { deskSources, deskTaxonomy } from './desk';
import { writeBody } from './writeBody';

/** The articles of a newsroom of ten years, by number from 0 on, the oldest first. */
export interface Archive {
  readonly size: number;
  readonly seed: number;
  article(number: number): Article;
  id(number: number): ArticleId;
  createdAt(number: number): string;
}

const first = Date.UTC(2015, 0, 1);
const tenYears = Date.UTC(2025, 0, 1) - first;

/** A newsroom that writes in English and prints the region's languages beside it. */
const languages: Readonly<Record<Language, number>> = { en: 66, ru: 12, az: 6, hy: 6, ka: 6, tr: 4 };
const kickers = { News: 60, Opinion: 9, Interview: 8, Event: 6, Editorial: 3, Analysis: 10, 'Monday Commentary': 4 };
const states: Readonly<Record<ArticleState, number>> = {
  published: 84,
  corrected: 6,
  withdrawn: 2,
  draft: 4,
  'in review': 2,
  ready: 2,
};
/** How long stories are, in words, and how many of a hundred are so long; their mean is 400. */
const lengths = { brief: 30, story: 50, feature: 18, long: 2 } as const;
const wordsOf = { brief: [80, 240], story: [240, 480], feature: [480, 900], long: [900, 3000] } as const;

/** An archive of so many articles; the same size and seed make the same articles at every time. */
export function archiveOf(size: number, seed = 1): Archive {
  const lexicons = new Map<Language, Lexicon>();
  const lexiconFor = (language: Language): Lexicon => {
    const lexicon = lexicons.get(language) ?? lexiconOf(language);
    lexicons.set(language, lexicon);
    return lexicon;
  };

  // Numbers of their own, so that an article can be named without being written.
  const begin = (number: number) => {
    const random = randomFor(seed, number);
    const created = Math.floor(first + ((number + random()) * tenYears) / size);
    const time = created.toString(16).padStart(12, '0');
    const digits = hexDigits(random, 18);
    const variant = oneOf(random, ['8', '9', 'a', 'b']);
    const id = articleIdSchema.parse(
      `${time.slice(0, 8)}-${time.slice(8)}-7${digits.slice(0, 3)}-${variant}${digits.slice(3, 6)}-${digits.slice(6)}`,
    );
    return { random, id, created };
  };
  const idOf = (number: number): ArticleId => begin(number).id;

  return {
    size,
    seed,
    id: idOf,
    createdAt: (number) => new Date(begin(number).created).toISOString(),
    article(number) {
      const { random, id, created } = begin(number);
      const language = oneByWeight(random, languages);
      const lexicon = lexiconFor(language);
      const { people, places } = vocabularies[language];
      const createdAt = new Date(created).toISOString();
      const headline = writeTitle(random, lexicon, between(random, 6, 11));
      const slug = slugOf(headline);
      const state = oneByWeight(random, states);
      const updated = created + Math.floor(random() ** 3 * 30 * day);
      const [fewest, most] = wordsOf[oneByWeight(random, lengths)];
      const sources = sourcesFor(random);
      return {
        id,
        slug,
        formerSlugs: happens(random, 0.02) ? [`${slug.slice(0, 40).replace(/-+$/, '')}-first`] : [],
        kicker: oneByWeight(random, kickers),
        headline,
        standfirst: happens(random, 0.9) ? writeSentences(random, lexicon, between(random, 14, 26)) : '',
        byline: happens(random, 0.8) ? oneOf(random, people) : '',
        dateline: happens(random, 0.7) ? `${oneOf(random, places)}, ${dayOf(created)}` : '',
        language,
        body: writeBody(random, lexicon, between(random, fewest, most)),
        sources: sources.map(({ source, role, part }) => ({ sourceId: source.id, role, part })),
        sourceLine: printSourceLine(sources),
        leadPhoto: happens(random, 0.4)
          ? { photoId: null, caption: writeSentences(random, lexicon, 12), credit: '', altText: '' }
          : null,
        related: happens(random, 0.3) ? relatedTo(random, number, idOf) : [],
        regions: some(random, deskTaxonomy.regions, 2),
        tags: some(random, deskTaxonomy.tags, 4),
        state,
        embargo: state === 'ready' && happens(random, 0.3) ? new Date(updated + day).toISOString() : null,
        corrections:
          state === 'corrected'
            ? [{ date: new Date(updated).toISOString().slice(0, 10), text: writeSentences(random, lexicon, 15) }]
            : [],
        notes: [],
        claims: [],
        waivers: [],
        createdAt,
        updatedAt: new Date(updated).toISOString(),
      };
    },
  };
}

const day = 86_400_000;

function dayOf(time: number): string {
  return new Date(time).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function sourcesFor(random: Random) {
  const own = happens(random, 0.6) ? deskSources.slice(0, 1) : [];
  const others = some(random, deskSources.slice(1), own.length > 0 ? 2 : 3);
  const all = own.length + others.length > 0 ? [...own, ...others] : deskSources.slice(1, 2);
  return all.map((source) => {
    const isBeside = own.length > 0 && source !== own[0];
    return { source, role: source.kind, part: isBeside ? ('with' as const) : ('from' as const) };
  });
}

/** From none to `most` of the values, the first ones more often. */
function some<Value>(random: Random, values: readonly Value[], most: number): readonly Value[] {
  const picked = new Set<Value>();
  for (let left = between(random, 0, most); left > 0; left--) {
    picked.add(values[Math.floor(random() ** 2 * values.length)] as Value);
  }
  return Array.from(picked);
}

/** Cards of articles that were there before. */
function relatedTo(random: Random, number: number, idOf: (number: number) => ArticleId): readonly Card[] {
  if (number === 0) return [];
  const earlier = new Set(Array.from({ length: between(random, 1, 4) }, () => between(random, 0, number - 1)));
  return Array.from(earlier, (other) => cardOf(random, idOf(other)));
}

/** A card that follows an article. */
export function cardOf(random: Random, articleId: ArticleId): Card {
  return {
    id: cardIdSchema.parse(`card-${hexDigits(random, 12)}`),
    articleId,
    kicker: null,
    title: null,
    teaser: null,
  };
}
