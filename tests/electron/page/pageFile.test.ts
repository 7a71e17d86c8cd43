import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cautiousHeaders, contentPolicy } from '../../../electron/page/contentPolicy';
import { pageFile } from '../../../electron/page/pageFile';
import { lay } from '../../builders/disk';
import { temporaryFolder } from '../../builders/temporaryFolder';

async function page(): Promise<string> {
  const parent = await temporaryFolder();
  const folder = path.join(parent, 'page');
  await lay(path.join(folder, 'index.html'), '<!doctype html>\n<html>\n  <head>\n  </head>\n</html>');
  await lay(path.join(folder, 'assets', 'app.js'), 'export {};');
  await lay(path.join(folder, 'assets', 'app.js.map'), '{}');
  await lay(path.join(folder, 'assets', 'font.woff2'), Buffer.from([1, 2, 3]));
  await lay(path.join(folder, 'notes.txt'), 'notes');
  for (const name of ['secret.js', 'index.html', 'page.js']) await lay(path.join(parent, name), 'the secret');
  return folder;
}

const textOf = (file: { readonly bytes: Uint8Array } | undefined) => file && Buffer.from(file.bytes).toString('utf8');

describe('a file of the page', () => {
  it.each([
    ['/assets/app.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['/assets/font.woff2', 'font/woff2', '\u0001\u0002\u0003'],
    ['/assets/../assets/app.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['/assets/app%2Ejs', 'text/javascript; charset=utf-8', 'export {};'],
  ])('is given for %s, with its media type', async (address, mediaType, text) => {
    const file = await pageFile(await page(), address);
    expect(textOf(file)).toBe(text);
    expect(file?.headers).toEqual({ ...cautiousHeaders, 'Content-Type': mediaType });
  });

  it.each([
    '/notes.txt',
    '/assets/app.js.map',
    '/assets',
    '/assets/',
    '/nothing.html',
    '',
    '/%',
    '/%zz',
    '/index.html/',
  ])('is not given for %j: the page has no use for it', async (address) => {
    expect(await pageFile(await page(), address)).toBeUndefined();
  });

  it('is never one outside the folder, whatever the address', async () => {
    const folder = await page();
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '..%2f',
      '..%5c',
      '..\\',
      '/',
      '//',
      '%00',
      '\0',
      'assets',
      'page',
      'C:',
      '~',
    );
    const name = fc.constantFrom('secret.js', 'page.js', 'index.html', 'assets/app.js');
    const address = fc
      .tuple(fc.array(part, { maxLength: 6 }), name, fc.constantFrom('/', '\\', '%2f', ''))
      .map(([parts, last, between]) => `/${[...parts, last].join(between)}`);
    await fc.assert(
      fc.asyncProperty(address, async (asked) => {
        expect(textOf(await pageFile(folder, asked)) ?? '').not.toContain('the secret');
      }),
      { numRuns: 500 },
    );
  });

  it('is never a folder, even one that is called like a file', async () => {
    const folder = await page();
    await mkdir(path.join(folder, 'odd.js'));
    expect(await pageFile(folder, '/odd.js')).toBeUndefined();
  });

  it('is not given when its link leads nowhere', async () => {
    const folder = await page();
    await symlink(path.join(folder, 'nowhere.js'), path.join(folder, 'broken.js'));
    expect(await pageFile(folder, '/broken.js')).toBeUndefined();
  });
});

describe('the page itself', () => {
  it('has a nonce of its own each time, in its head and in its policy', async () => {
    const folder = await page();
    const nonces = new Set<string>();
    for (const address of ['/', '/', '/index.html', '/index.html']) {
      const file = await pageFile(folder, address);
      const nonce = /<meta property="csp-nonce" nonce="([^"]+)">/.exec(textOf(file) ?? '')?.[1] ?? '';
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
      expect(file?.headers['Content-Security-Policy']).toBe(contentPolicy(nonce));
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(4);
  });
});

describe('the policy of the page', () => {
  const policy = contentPolicy('bm9uY2U=');
  const directives = new Map(policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]));

  it('has nothing unsafe, no wildcard, and no other host', () => {
    expect(policy).not.toMatch(/unsafe-|\*|https?:|wss?:|blob:|strict-dynamic/);
  });

  it('lets nothing be loaded but what it names', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('script-src')).toEqual(["'self'"]);
    expect(directives.get('style-src')).toEqual(["'self'", "'nonce-bm9uY2U='"]);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) expect(directives.get(name)).toEqual(["'none'"]);
  });

  it('makes strings into markup only where the editor’s own paste needs it', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(['ProseMirrorClipboard']);
  });
});
