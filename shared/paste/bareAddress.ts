import { safeLink } from '../model/safeLink';

/** The address that a pasted text is, when it is one web address and nothing else. */
export function bareAddress(text: string): string | undefined {
  const words = text.trim();
  return /^https?:\/\/\S+$/i.test(words) ? safeLink(words) : undefined;
}
