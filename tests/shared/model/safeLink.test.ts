import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../shared/model/safeLink';

describe('an address that a link may carry', () => {
  it.each([
    ['https://example.org/lake', 'https://example.org/lake'],
    ['HTTP://EXAMPLE.ORG', 'HTTP://EXAMPLE.ORG'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['  https://example.org \n', 'https://example.org'],
    ['\u00a0https://example.org\ufeff', 'https://example.org'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://exam\nple.org/\tlake', 'https://example.org/lake'],
    ['https://example.org/вода?q=озеро', 'https://example.org/вода?q=озеро'],
  ])('%j is %s', (given, expected) => {
    expect(safeLink(given)).toBe(expected);
  });
});

describe('an address that a link may not carry', () => {
  it.each([
    '',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'javascript\u0000:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'galley://app/',
    '//example.org',
    '/lake',
    '#top',
    'lake.html',
    'http:example.org',
    'http:/example.org',
    'xhttps://example.org',
  ])('%j is none', (given) => {
    expect(safeLink(given)).toBeUndefined();
  });

  it('is none that a browser would take for another scheme', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `javascript:${rest}`),
        ),
        (given) => {
          const link = safeLink(given);
          if (link === undefined || !URL.canParse(link)) return;
          expect(['http:', 'https:', 'mailto:']).toContain(new URL(link).protocol);
          expect(safeLink(link)).toBe(link);
        },
      ),
    );
  });
});
