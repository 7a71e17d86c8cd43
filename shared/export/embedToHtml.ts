import type { Node } from 'prosemirror-model';
import { hostOf } from '../model/providerOf';
import { safeLink } from '../model/safeLink';
import { escapeHtml } from './escapeHtml';

/** What is embedded, as a card that leads there: the page loads nothing of it. */
export function embedToHtml({ attrs }: Node): string {
  const href = safeLink(String(attrs.href)) ?? '#';
  const host = hostOf(href);
  const provider = String(attrs.provider) || host;
  const parts = [
    ['embed-provider', provider],
    ['embed-title', String(attrs.title) || href],
    ['embed-host', host === provider ? '' : host],
  ] as const;
  const spans = parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `<span class="${name}">${escapeHtml(text)}</span>`);
  return `<aside class="embed"><a href="${escapeHtml(href)}" rel="noopener">${spans.join(' ')}</a></aside>`;
}
