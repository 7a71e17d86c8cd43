import { wordList } from './wordList';

/** Elements that part lines: what stands before and after them is never one line. `br` is told apart by the reader. */
export const blockElements: ReadonlySet<string> = new Set(
  wordList(`
  address, article, aside, blockquote, body, caption, center, dd, details, dialog, dir, div, dl, dt, fieldset,
  figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, html, legend, li, main, menu, nav, ol,
  option, p, pre, search, section, summary, table, tbody, td, tfoot, th, thead, tr, ul
`),
);

/** Elements whose content is not text of the page: programs, styles, drawings, players, controls. */
export const unreadElements: ReadonlySet<string> = new Set(
  wordList(`
  applet, audio, button, canvas, datalist, iframe, map, math, noembed, noframes, noscript, object, progress, script,
  select, style, svg, template, textarea, title, video, xmp
`),
);

/** Elements that have no content, so that nothing closes them. */
export const voidElements: ReadonlySet<string> = new Set(
  wordList(`
  area, base, br, col, embed, frame, hr, img, input, link, meta, param, source, track, wbr
`),
);

/** Elements that change what the text within them is. All others are looked through. */
export const tellingElements: ReadonlySet<string> = new Set(
  wordList(`
  a, b, blockquote, em, figcaption, h1, h2, h3, h4, h5, h6, i, li, menu, nav, ol, pre, span, strong, ul
`),
);
