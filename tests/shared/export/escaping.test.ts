import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Newsroom } from '../../../shared/export/newsroom';
import { bodyOfParagraphs } from '../../../shared/model/body';
import { article } from '../../builders/article';
import { plan, textAt } from '../../builders/bundle';
import { card, list } from '../../builders/list';
import { photo, photoFiles, workspace } from '../../builders/newsroom';

const attacks = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '</title><svg onload=alert(1)>',
  '</p></article></main><h1>Not ours</h1>',
  '<![CDATA[<b>]]>',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  '{{ site.title }}{% raw %}{{ "x" | raw }}',
  '{% endblock %}{% include "layout.liquid" %}',
  '&lt;script&gt;&#60;b&#62;',
  'line\u2028separator\u2029paragraph',
  'null\u0000byte\u001b and a lone \ud800 surrogate',
  '<\u0000script>alert(1)</script>',
  '\u202egnp.exe',
  '$& $1 $` \\u003c \\',
];

/** A newsroom that has this text in every place a text may go. */
function sayingEverywhere(text: string): Partial<Newsroom> {
  const shown = photo({ caption: text, credit: text, altText: text, fileName: text });
  const worded = card({ kicker: text, title: text, teaser: text });
  const lake = article({
    slug: 'lake',
    createdAt: '2018-11-19T09:30:00.000Z',
    kicker: text,
    headline: text,
    standfirst: text,
    byline: text,
    dateline: text,
    body: bodyOfParagraphs([text]),
    sourceLine: text,
    leadPhoto: { photoId: shown.id, caption: text, credit: text, altText: text },
    related: [worded],
    regions: [text],
    tags: [text],
  });
  return {
    workspace: workspace({ title: text }),
    articles: [lake],
    lists: [list({ title: text, cards: [worded, card({ articleId: lake.id })] })],
    photos: { [shown.id]: shown },
    photoFiles: { [shown.id]: photoFiles(shown) },
  };
}

/** The elements of a page with the names of their attributes, and where links and pictures lead; no texts. */
function skeleton(html: string): readonly string[] {
  const parts: string[] = [];
  const parser = new Parser({
    onopentag: (name, { href, src, ...rest }) => {
      const place = (href ?? src ?? '').replace(/[0-9a-f-]{36,64}/, '<id>');
      parts.push([name, ...Object.keys(rest), place].join(' '));
    },
    oncomment: () => void parts.push('a comment'),
    onclosetag: (name, implied) => void parts.push(`/${name}${implied ? ' implied' : ''}`),
    onprocessinginstruction: (name) => void parts.push(name),
  });
  parser.end(html);
  return parts;
}

function scriptIn(html: string): string {
  return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
}

describe.each(attacks)('the text %j', (attack) => {
  it.each(['articles/lake.html', 'index.html'])('adds no element and no attribute to %s', async (path) => {
    const harmless = textAt(await plan(sayingEverywhere('Harmless')), path);
    const attacked = textAt(await plan(sayingEverywhere(attack)), path);
    expect(skeleton(attacked)).toEqual(skeleton(harmless));
  });

  it('reads in the JSON-LD as it was written', async () => {
    const json = scriptIn(textAt(await plan(sayingEverywhere(attack)), 'articles/lake.html'));
    expect(JSON.parse(json)).toMatchObject({ headline: attack });
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it('reads in the data as it was written', async () => {
    const planned = await plan(sayingEverywhere(attack));
    const data = planned.manifest.files.find((file) => file.path.startsWith('data/articles/'));
    expect(JSON.parse(textAt(planned, data?.path ?? ''))).toMatchObject({ headline: attack, tags: [attack] });
  });
});
