import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleNewsroomSchema } from '../../../electron/core/sampleNewsroom';
import type { Article } from '../../../shared/model/article';
import { bodyOfParagraphs } from '../../../shared/model/body';
import { countWords } from '../../../shared/model/countWords';
import { article } from '../../builders/article';
import { projectRoot } from '../projectRoot';
import { between, randomOf } from '../random';

/** How many words the article has. */
export const proseWords = 10_000;

/**
 * An article of English that people have written: the sentences of the sample newsroom in an order of the seed's own, each
 * with a number that none had before, so that nothing which was once read is met again.
 */
export function proseArticle(seed: number): Article {
  const random = randomOf(seed);
  const sentences = sampleSentences();
  const paragraphs: string[] = [];
  for (let words = 0; words < proseWords; ) {
    const paragraph = Array.from({ length: between(random, 2, 5) }, () => {
      const sentence = sentences[between(random, 0, sentences.length - 1)] ?? '';
      return sentence.replace(/([.?!])$/, ` as in case ${between(random, 100_000, 999_999)}$1`);
    }).join(' ');
    paragraphs.push(paragraph);
    words += countWords(paragraph);
  }
  return article({ headline: 'Everything that is known of the river', body: bodyOfParagraphs(paragraphs) });
}

function sampleSentences(): readonly string[] {
  const file = path.join(projectRoot, 'electron', 'sample', 'newsroom.json');
  const { articles } = sampleNewsroomSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return articles
    .filter(({ language }) => language === 'en')
    .flatMap(({ body }) =>
      body.flatMap((block) => ('paragraph' in block ? block.paragraph.split(/(?<=\.) (?=[A-Z])/) : [])),
    )
    .filter((sentence) => /[.?!]$/.test(sentence) && !/[*[\]]/.test(sentence));
}
