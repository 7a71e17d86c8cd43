import type { Known } from '../../shared/doctor/diagnosis';

/** A workspace that has these, and nothing else. */
export function known(
  given: {
    readonly articles?: readonly string[];
    readonly photos?: readonly string[];
    readonly sources?: readonly string[];
  } = {},
): Known {
  const { articles = [], photos = [], sources = [] } = given;
  return {
    hasArticle: (id) => articles.includes(id),
    hasPhoto: (id) => photos.includes(id),
    hasSource: (id) => sources.includes(id),
  };
}
