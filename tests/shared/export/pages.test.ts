import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { bodyOfParagraphs } from '../../../shared/model/body';
import { article } from '../../builders/article';
import { plan, textAt } from '../../builders/bundle';
import { card, list } from '../../builders/list';
import { photo, photoFiles, workspace } from '../../builders/newsroom';

const shown = photo();
const lake = article({
  slug: 'lake',
  headline: 'The lake',
  leadPhoto: { photoId: shown.id, caption: 'From the road', credit: 'Anna', altText: 'A lake' },
  sourceLine: 'own reporting with agencies',
  related: [card({ title: 'The tunnel' })],
});
const photos = { photos: { [shown.id]: shown }, photoFiles: { [shown.id]: photoFiles(shown) } };

/** The words inside each element of a page that has this name or class, tags left out. */
function textsIn(html: string, nameOrClass: string): readonly string[] {
  const texts: string[] = [];
  const open: (number | undefined)[] = [];
  const parser = new Parser({
    onopentag(name, { class: classes = '' }) {
      const wanted = name === nameOrClass || classes.split(' ').includes(nameOrClass);
      open.push(wanted ? texts.push('') - 1 : undefined);
    },
    ontext(text) {
      for (const index of open) if (index !== undefined) texts[index] += text;
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return texts.map((text) => text.trim().replace(/\s+/g, ' '));
}

describe('an article’s page', () => {
  it('has every part of the article in an element that says what it is', async () => {
    const page = textAt(await plan({ articles: [lake], ...photos }), 'articles/lake.html');
    expect(textsIn(page, 'h1')).toEqual(['The lake']);
    expect(textsIn(page, 'title')).toEqual(['The lake – South Caucasus desk']);
    expect(textsIn(page, 'standfirst')).toEqual([lake.standfirst]);
    expect(textsIn(page, 'byline')).toEqual(['Anna Petrosyan']);
    expect(textsIn(page, 'dateline')).toEqual(['Gavar, 19 November 2018']);
    expect(textsIn(page, 'figcaption')).toEqual(['From the road Anna']);
    expect(textsIn(page, 'copy')).toEqual([
      'The lake stands nine centimetres higher than a year ago. Nobody had expected it.',
    ]);
    expect(textsIn(page, 'source')).toContain('Source: own reporting with agencies');
    expect(textsIn(page, 'time')).toEqual(['19 November 2018']);
    expect(textsIn(page, 'aside')).toEqual(['Related articles The tunnel']);
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toContain(`<img src="../photos/${shown.id}-1600.jpg"`);
    expect(page).toContain(`${shown.id}-640.jpg 640w, ../photos/${shown.id}-1600.jpg 1600w"`);
    expect(page).toContain('width="1600" height="1067" alt="A lake"');
    expect(page).toContain(`<meta name="description" content="${lake.standfirst}">`);
  });

  it('tells search engines what is known, and nothing else', async () => {
    const page = textAt(await plan({ articles: [lake], ...photos }), 'articles/lake.html');
    expect(JSON.parse(textsIn(page, 'script')[0] ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The lake',
      description: lake.standfirst,
      inLanguage: 'en',
      dateCreated: lake.createdAt,
      dateModified: lake.updatedAt,
      articleSection: 'News',
      keywords: ['South Caucasus', 'water'],
      author: 'Anna Petrosyan',
      publisher: { '@type': 'Organization', name: 'South Caucasus desk' },
      image: {
        '@type': 'ImageObject',
        url: `../photos/${shown.id}-1600.jpg`,
        width: 1600,
        height: 1067,
        caption: 'From the road',
        creditText: 'Anna',
      },
    });
  });

  it('leaves out what the article has not', async () => {
    const bare = article({
      slug: 'bare',
      headline: '',
      kicker: '',
      standfirst: '',
      byline: '',
      dateline: '',
      sourceLine: '',
      regions: [],
      tags: [],
      body: bodyOfParagraphs([]),
    });
    const page = textAt(await plan({ articles: [bare] }), 'articles/bare.html');
    expect(textsIn(page, 'h1')).toEqual(['Untitled']);
    for (const part of ['figure', 'aside', 'credits', 'source', 'kicker', 'standfirst', 'topics']) {
      expect(textsIn(page, part)).toEqual([]);
    }
    expect(page).not.toContain('name="description"');
  });

  it('shows the caption of a photo that is still wanted', async () => {
    const wanted = { ...lake, leadPhoto: { photoId: null, caption: 'The presidents', credit: '', altText: '' } };
    const page = textAt(await plan({ articles: [wanted] }), 'articles/lake.html');
    expect(textsIn(page, 'figcaption')).toEqual(['Photo: The presidents']);
    expect(page).not.toContain('<img');
  });

  it('lets the photo’s record speak where the article says nothing of its photo', async () => {
    const silent = { ...lake, leadPhoto: { photoId: shown.id, caption: '', credit: '', altText: '' } };
    const page = textAt(await plan({ articles: [silent], ...photos }), 'articles/lake.html');
    expect(textsIn(page, 'figcaption')).toEqual(['The lake from the road to Gavar Galley / drawn']);
    expect(page).toContain('alt="A lake between mountains"');
  });

  it('speaks the language of its copy', async () => {
    const russian = textAt(await plan({ articles: [{ ...lake, language: 'ru' }] }), 'articles/lake.html');
    expect(russian).toContain('<html lang="ru" dir="ltr">');
    expect(textsIn(russian, 'source')).toEqual(['Источник: own reporting with agencies']);
    expect(textsIn(russian, 'time')).toEqual(['19 ноября 2018']);
    const farsi = textAt(await plan({ articles: [{ ...lake, language: 'fa' }] }), 'articles/lake.html');
    expect(farsi).toContain('<html lang="fa" dir="rtl">');
  });

  it('needs no script and stays small', async () => {
    const planned = await plan({ articles: [lake], ...photos });
    const page = textAt(planned, 'articles/lake.html');
    expect(page.match(/<script/g)).toEqual(['<script']);
    const styles = ['style.css', 'article.css', 'blocks.css'].map((name) => textAt(planned, name)).join('');
    expect(page.length + styles.length).toBeLessThan(40_000);
  });
});

describe('the front page', () => {
  it('has the lists in their order and the thirty newest articles below', async () => {
    const articles = Array.from({ length: 32 }, (_, index) =>
      article({ headline: `Day ${index + 1}`, createdAt: new Date(Date.UTC(2018, 0, index + 1)).toISOString() }),
    );
    const cards = [card({ title: 'Second' }), card({ articleId: articles[0]?.id ?? null })];
    const planned = await plan({ articles, lists: [list({ cards })], workspace: workspace({ title: 'The desk' }) });
    const front = textAt(planned, 'index.html');
    expect(textsIn(front, 'h1')).toEqual(['The desk']);
    expect(textsIn(front, 'h2')).toEqual(['Editor’s choice', 'Latest']);
    expect(textsIn(front, 'h3')).toEqual(['Second', 'Day 1']);
    const newest = [...front.matchAll(/<a href="articles\/(.*?)\.html">/g)].map(([, name]) => name);
    expect(newest.slice(1)).toEqual(Array.from({ length: 30 }, (_, index) => `day-${32 - index}`));
  });

  it('leaves out lists that have nothing to show', async () => {
    expect(textsIn(textAt(await plan({ lists: [list()] }), 'index.html'), 'h2')).toEqual([]);
  });
});
