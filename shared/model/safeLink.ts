const allowed = /^(?:https?:\/\/|mailto:)/i;

/**
 * The address a link may carry: http, https or mailto, trimmed, without control characters (browsers drop them, so they
 * could hide what an address is). Anything else (javascript:, data:, file:, relative addresses that would lead nowhere
 * outside their page) is undefined.
 */
export function safeLink(address: string): string | undefined {
  const visible = Array.from(address)
    .filter((character) => character >= ' ' && character !== '\u007f')
    .join('');
  const trimmed = visible.trim().replaceAll(' ', '%20');
  return allowed.test(trimmed) ? trimmed : undefined;
}
