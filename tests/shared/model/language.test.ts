import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../shared/model/article';
import { languageSchema } from '../../../shared/model/language';
import { workspaceSchema } from '../../../shared/model/workspace';
import { article } from '../../builders/article';
import { newsroom } from '../../builders/newsroom';

describe('a language', () => {
  it.each(['en', 'ru', 'ckb', 'az-Latn', 'zh-Hans-TW', 'sr-Latn-RS'])('may be %s', (tag) => {
    expect(languageSchema.safeParse(tag).success).toBe(true);
  });

  it.each(['', '!!', 'EN', 'english', 'en_US', 'en-', ' en'])(
    'may not be %j, of an article or of a desk',
    (language) => {
      expect(articleSchema.safeParse({ ...article(), language }).success).toBe(false);
      expect(workspaceSchema.safeParse({ ...newsroom().workspace, language }).success).toBe(false);
    },
  );

  it('of an article and of a desk are otherwise what they should be', () => {
    expect(articleSchema.safeParse(article()).success).toBe(true);
    expect(workspaceSchema.safeParse(newsroom().workspace).success).toBe(true);
  });
});
