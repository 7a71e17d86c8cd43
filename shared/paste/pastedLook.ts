import type { Element } from 'domhandler';
import { safeLink } from '../model/safeLink';
import type { PastedLook } from './pastedBlock';

/**
 * How words inside an element are set, when those around it are set as `outer`. By what the element says, not by its name
 * alone: Google Docs wraps everything in a `b` that is not bold.
 */
export function pastedLook(element: Element, outer: PastedLook): PastedLook {
  const style = element.attribs.style ?? '';
  return {
    isBold: weightOf(style) ?? (outer.isBold || element.name === 'b' || element.name === 'strong'),
    isItalic: slantOf(style) ?? (outer.isItalic || element.name === 'i' || element.name === 'em'),
    isRaised: outer.isRaised || element.name === 'sup' || /vertical-align\s*:\s*super/i.test(style),
    href: element.name === 'a' ? (linkOf(element.attribs.href ?? '') ?? outer.href) : outer.href,
  };
}

function weightOf(style: string): boolean | undefined {
  const weight = /(?<![\w-])font-weight\s*:\s*(bold|bolder|normal|lighter|\d+)/i.exec(style)?.[1]?.toLowerCase();
  if (weight === undefined) return undefined;
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function slantOf(style: string): boolean | undefined {
  const slant = /(?<![\w-])font-style\s*:\s*(italic|oblique|normal)/i.exec(style)?.[1]?.toLowerCase();
  return slant === undefined ? undefined : slant !== 'normal';
}

/** The address that a link is for: what Google's own documents wrap in a detour is taken out of it. */
function linkOf(href: string): string | undefined {
  const detour = /^https?:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/i.exec(href)?.[1];
  if (detour === undefined) return safeLink(href);
  try {
    return safeLink(decodeURIComponent(detour));
  } catch {
    return safeLink(href);
  }
}
