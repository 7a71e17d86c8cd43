import { describe, expect, it } from 'vitest';
import {
  contentId,
  type Manifest,
  makeManifest,
  parseManifest,
  sealOf,
  serializeManifest,
} from '../../../shared/export/manifest';
import { listIdSchema } from '../../../shared/model/ids';
import { articleId } from '../../builders/article';
import { sha256 } from '../../builders/bundle';

const hash = sha256(new Uint8Array());
const content = {
  files: [
    { path: 'articles/lake.html', bytes: 10, sha256: hash },
    { path: 'index.html', bytes: 20, sha256: hash },
  ],
  articles: [{ id: articleId('lake'), slug: 'lake', headline: 'Lake', state: 'ready', path: 'articles/lake.html' }],
  lists: [{ id: listIdSchema.parse('popular'), title: 'Popular', path: 'data/lists/popular.json' }],
} as const;
const first = makeManifest(content, null, sha256);
const reworded = { ...content, lists: [] };

/** The manifest's text with one of its parts replaced. */
const altered = (part: Partial<Record<keyof Manifest, unknown>>) => JSON.stringify({ ...first, ...part });
const refusalOf = (text: string) => {
  const parsed = parseManifest(text);
  return parsed.ok ? undefined : parsed.message;
};

describe('makeManifest', () => {
  it('begins with the first of a sequence', () => {
    expect(first).toMatchObject({ format: 'galley-bundle', version: 1, sequence: 1, base: null });
  });

  it('names a bundle by its content alone, whatever the order of keys', () => {
    const turned = {
      lists: content.lists,
      articles: content.articles,
      files: content.files.map(({ path, bytes, sha256 }) => ({ sha256, bytes, path })),
    };
    expect(contentId(turned, sha256)).toBe(first.id);
    expect(contentId(reworded, sha256)).not.toBe(first.id);
  });

  it('follows the bundle before it', () => {
    expect(makeManifest(reworded, first, sha256)).toMatchObject({ sequence: 2, base: first.id });
  });

  it('seals the place of a bundle, and no other', () => {
    const second = makeManifest(reworded, first, sha256);
    expect(second.seal).toBe(sealOf(second, sha256));
    const elsewhere = [{ sequence: 3 }, { base: null }, { id: first.id }].map((place) => ({ ...second, ...place }));
    for (const manifest of elsewhere) expect(sealOf(manifest, sha256)).not.toBe(second.seal);
  });

  it('keeps the place of content that has not changed', () => {
    const second = makeManifest(reworded, first, sha256);
    expect(makeManifest(reworded, second, sha256)).toEqual(second);
  });
});

describe('serializeManifest', () => {
  it('gives a text that reads as the same manifest, and is the same text again', () => {
    const text = serializeManifest(first);
    expect(text.endsWith('}\n')).toBe(true);
    const parsed = parseManifest(text);
    expect(parsed).toEqual({ ok: true, value: first });
    expect(parsed.ok && serializeManifest(parsed.value)).toBe(text);
  });
});

describe('parseManifest', () => {
  it.each(['', 'not json', '[]', 'null', '{"format":"other"}'])('refuses %j, which is none of ours', (text) => {
    expect(refusalOf(text)).toBe('This manifest.json is not one of Galley’s.');
  });

  it('says when a newer Galley wrote it', () => {
    expect(refusalOf(altered({ version: 2 }))).toContain('newer Galley');
  });

  it.each([
    '../secrets',
    'articles/../../secrets',
    './index.html',
    '/etc/passwd',
    'C:/Windows/win.ini',
    'articles\\lake.html',
    'articles//lake.html',
    'articles/',
    '.htaccess',
    'lake.html.',
    'lake\u0000.html',
    '',
  ])('refuses a file at %j, and names it', (path) => {
    const message = refusalOf(altered({ files: [{ path, bytes: 1, sha256: hash }] }));
    expect(message).toContain(`“${path}” is not a path inside a bundle`);
  });

  it('refuses a file that takes the place of the manifest', () => {
    expect(refusalOf(altered({ files: [{ path: 'Manifest.json', bytes: 1, sha256: hash }] }))).toContain(
      'does not list',
    );
  });

  it('refuses a path twice, a path in two cases, and paths out of order', () => {
    const at = (...paths: string[]) => altered({ files: paths.map((path) => ({ path, bytes: 1, sha256: hash })) });
    for (const text of [at('a.html', 'a.html'), at('A.html', 'a.html'), at('b.html', 'a.html')]) {
      expect(refusalOf(text)).toContain('not in the order of their paths');
    }
  });

  it('refuses what is missing and what does not belong', () => {
    expect(refusalOf(altered({ files: undefined }))).toContain('(at files)');
    expect(refusalOf(altered({ exportedAt: 'now' } as never))).toContain('exportedAt');
  });
});
