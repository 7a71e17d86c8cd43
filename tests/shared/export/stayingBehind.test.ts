import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../shared/model/body';
import { bodyNodes } from '../../../shared/model/bodyNodes';
import { noteIdSchema } from '../../../shared/model/ids';
import { article } from '../../builders/article';
import { plan, textAt } from '../../builders/bundle';
import { card, list } from '../../builders/list';
import { photo, photoFiles } from '../../builders/newsroom';

const now = '2018-11-20T08:00:00.000Z';
const lake = article({ headline: 'Lake', slug: 'lake' });

describe('the notes of the desk', () => {
  it('are in no file of a bundle, nor the marks that they leave in the text', async () => {
    const noteId = noteIdSchema.parse('note-of-the-desk');
    const mark = bodyNodes.mark('note', { noteId });
    const body = bodyOf(
      bodyNodes.node('doc', null, [
        bodyNodes.node('paragraph', null, [
          bodyNodes.text('The lake '),
          bodyNodes.text('rose', [mark]),
          bodyNodes.text(' again.'),
        ]),
        bodyNodes.node('photo', null, [bodyNodes.text('The dam', [mark])]),
      ]),
    );
    const remark = { author: 'Secretive Anna', at: now, text: 'Who says so?' };
    const noted = { ...lake, body, notes: [{ id: noteId, words: 'rose', remarks: [remark], resolved: null }] };
    const planned = await plan({ articles: [noted], lists: [list({ cards: [card({ articleId: lake.id })] })] });
    const texts = planned.files.filter(({ content }) => content.is === 'text').map(({ path }) => textAt(planned, path));
    expect(texts.join('\n')).toContain('The lake rose again.');
    for (const text of texts) {
      for (const leak of ['note-of-the-desk', 'Secretive Anna', 'Who says so?', 'data-note', 'note-words', '"note']) {
        expect(text).not.toContain(leak);
      }
    }
  });
});

describe('an embargo', () => {
  const embargoed = { ...lake, embargo: '2018-11-20T18:00:00.000Z' };

  it('keeps an article behind until it is over, and says until when', async () => {
    const before = await plan({ now, articles: [embargoed] });
    expect(before.manifest.articles).toEqual([]);
    expect(before.summary.stays).toEqual([
      { headline: 'Lake', why: 'It is under embargo until 20 November 2018, 18:00 UTC.' },
    ]);
    const after = await plan({ now: '2018-11-20T18:00:00.000Z', articles: [embargoed] });
    expect(after.manifest.articles.map(({ id }) => id)).toEqual([lake.id]);
    expect(after.summary.stays).toEqual([]);
  });

  it('keeps every card behind that would tell of the article, whatever the card says', async () => {
    const telling = card({ articleId: lake.id, title: 'What the lake did' });
    const dam = article({ headline: 'Dam', related: [telling] });
    const planned = await plan({ now, articles: [embargoed, dam], lists: [list({ cards: [telling] })] });
    for (const { path, content } of planned.files) {
      if (content.is === 'text') expect(textAt(planned, path)).not.toContain('What the lake did');
    }
    expect(planned.summary.stays.map(({ why }) => why)).toContain(
      'Its card on “Editor’s choice” would tell of it, so it stays behind too.',
    );
  });
});

describe('an address that an article had before', () => {
  it('leads on to the one that it has now', async () => {
    const moved = { ...lake, slug: 'lake-sevan', formerSlugs: ['lake'] };
    const planned = await plan({ articles: [moved] });
    const page = textAt(planned, 'articles/lake.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=lake-sevan.html">');
    expect(page).toContain('<link rel="canonical" href="lake-sevan.html">');
    expect(page).toContain('<a href="lake-sevan.html">Lake</a>');
    expect(planned.manifest.articles).toMatchObject([{ path: 'articles/lake-sevan.html' }]);
  });

  it('leads nowhere once the article is withdrawn', async () => {
    const { manifest } = await plan({ articles: [{ ...lake, formerSlugs: ['sevan'], state: 'withdrawn' }] });
    expect(manifest.files.map(({ path }) => path)).not.toContain('articles/sevan.html');
  });
});

describe('the photos in a text', () => {
  const shown = photo();
  const body = bodyOf(
    bodyNodes.node('doc', null, [bodyNodes.node('photo', { photoId: shown.id }, [bodyNodes.text('The dam')])]),
  );

  it('go out with it, each once', async () => {
    const leadPhoto = { photoId: shown.id, caption: '', credit: '', altText: '' };
    const planned = await plan({
      articles: [{ ...lake, body, leadPhoto }],
      photos: { [shown.id]: shown },
      photoFiles: { [shown.id]: photoFiles(shown) },
    });
    expect(planned.files.filter(({ content }) => content.is === 'photo')).toHaveLength(photoFiles(shown).length);
    const page = textAt(planned, 'articles/lake.html');
    expect(page).toContain('<figure class="photo"><picture><source type="image/webp"');
    expect(page).toContain(`<img src="../photos/${shown.id}-1600.jpg"`);
  });

  it('leave their caption alone where they have no file, which is said', async () => {
    const planned = await plan({ articles: [{ ...lake, body }], photos: { [shown.id]: shown } });
    expect(planned.summary.stays).toMatchObject([{ headline: 'Lake', why: expect.stringContaining('no file') }]);
    expect(textAt(planned, 'articles/lake.html')).toContain('<figure class="photo wanted">');
  });
});

describe('corrections', () => {
  it('stand at the end of the page, dated', async () => {
    const corrections = [{ date: '2018-11-21', text: 'The lake rose by nine centimetres, not <ninety>.' }];
    const page = textAt(await plan({ articles: [{ ...lake, corrections }] }), 'articles/lake.html');
    expect(page).toContain(
      '<li><time datetime="2018-11-21">21 November 2018</time> The lake rose by nine centimetres, not &lt;ninety&gt;.</li>',
    );
    expect(page.indexOf('class="corrections"')).toBeGreaterThan(page.indexOf('class="copy"'));
  });
});
