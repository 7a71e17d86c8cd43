import { describe, expect, it } from 'vitest';
import { hostOf, providerOf } from '../../../shared/model/providerOf';

describe('who offers what an address leads to', () => {
  it.each([
    ['https://www.youtube.com/watch?v=1', 'YouTube'],
    ['https://youtu.be/1', 'YouTube'],
    ['https://m.youtube.com/watch?v=1', 'YouTube'],
    ['HTTPS://X.com/desk/status/1', 'X'],
    ['https://t.me/desk/12', 'Telegram'],
    ['https://hy.wikipedia.org/wiki/Sevan', 'Wikipedia'],
    ['https://notx.com/', 'notx.com'],
    ['https://youtube.com.example.org/', 'youtube.com.example.org'],
    ['https://x.com@example.org/', 'example.org'],
    ['https://user@x.com:8080/', 'X'],
    ['mailto:desk@example.org', 'example.org'],
  ])('of %s is %s', (href, provider) => {
    expect(providerOf(href)).toBe(provider);
  });

  it('is nobody where there is no host', () => {
    expect(hostOf('mailto:desk')).toBe('');
    expect(providerOf('')).toBe('');
  });
});
