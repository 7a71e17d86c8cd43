import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { safeLink } from './safeLink';

/** The JSON of a body goes out with a bundle, so an address that must not be followed is not let into one. */
function checkLink(href: unknown): void {
  if (typeof href !== 'string' || safeLink(href) === undefined)
    throw new RangeError('A link leads to http, https or mailto');
}

function checkPhoto(photoId: unknown): void {
  if (photoId !== null && !(typeof photoId === 'string' && /^[0-9a-f]{64}$/.test(photoId)))
    throw new RangeError('A photo is named by the sha256 of its original, or is null while it is wanted');
}

/** What is read of an element: the schema knows nothing of a DOM. */
interface Element {
  getAttribute(name: string): string | null;
}

const linkOf = (element: Element, attribute: string) => safeLink(element.getAttribute(attribute) ?? '');

const cell = {
  content: 'paragraph+',
  isolating: true,
  attrs: {
    colspan: { default: 1, validate: 'number' },
    rowspan: { default: 1, validate: 'number' },
    /** Pixels of each column that the cell spans; null until one was set. prosemirror-tables keeps it. */
    colwidth: { default: null },
  },
} as const satisfies NodeSpec;

const spans = ({ attrs }: { readonly attrs: Readonly<Record<string, unknown>> }) => ({
  ...(attrs.colspan === 1 ? {} : { colspan: attrs.colspan }),
  ...(attrs.rowspan === 1 ? {} : { rowspan: attrs.rowspan }),
});

const spansOf = (element: Element) => ({
  colspan: Math.min(Math.max(Number(element.getAttribute('colspan')) || 1, 1), 100),
  rowspan: Math.min(Math.max(Number(element.getAttribute('rowspan')) || 1, 1), 1000),
});

/**
 * The body of an article as a ProseMirror schema. `toDOM` describes its markup: the editor draws with it and the export
 * writes HTML after it. Extending it is a change of the workspace format. `tableRole` is what prosemirror-tables goes by.
 */
const nodes = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2, validate: 'number' } },
    parseDOM: [
      { tag: 'h1', attrs: { level: 2 } },
      { tag: 'h2', attrs: { level: 2 } },
      { tag: 'h3', attrs: { level: 3 } },
      { tag: 'h4', attrs: { level: 3 } },
    ],
    toDOM: (node) => [node.attrs.level === 3 ? 'h3' : 'h2', 0],
  },
  /** Words of somebody, and, where it is said, whose. */
  blockquote: {
    group: 'block',
    content: 'paragraph+ speaker?',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  /** Words of the article itself, set large to draw the reader in. */
  pull_quote: {
    group: 'block',
    content: 'paragraph speaker?',
    defining: true,
    parseDOM: [{ tag: 'aside.pull-quote' }],
    toDOM: () => ['aside', { class: 'pull-quote' }, 0],
  },
  speaker: {
    content: 'text*',
    marks: 'strong em link superscript note claim',
    defining: true,
    parseDOM: [{ tag: 'blockquote footer' }, { tag: 'aside footer' }, { tag: 'footer.speaker' }],
    toDOM: () => ['footer', { class: 'speaker' }, 0],
  },
  bullet_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    group: 'block',
    content: 'list_item+',
    parseDOM: [{ tag: 'ol' }],
    toDOM: () => ['ol', 0],
  },
  list_item: {
    content: 'paragraph (paragraph | bullet_list | ordered_list)*',
    defining: true,
    parseDOM: [{ tag: 'li' }],
    toDOM: () => ['li', 0],
  },
  /** A photo within the text. Its content is its caption; a null `photoId` says that a photo is wanted. */
  photo: {
    group: 'block',
    content: 'inline*',
    isolating: true,
    defining: true,
    attrs: {
      photoId: { default: null, validate: checkPhoto },
      credit: { default: '', validate: 'string' },
      altText: { default: '', validate: 'string' },
    },
    parseDOM: [
      {
        tag: 'figure[data-photo]',
        contentElement: 'figcaption',
        getAttrs: (element: Element) => ({
          photoId: /^[0-9a-f]{64}$/.exec(element.getAttribute('data-photo') ?? '')?.[0] ?? null,
          credit: element.getAttribute('data-credit') ?? '',
          altText: element.getAttribute('data-alt') ?? '',
        }),
      },
    ],
    toDOM: ({ attrs }) => [
      'figure',
      { class: 'photo', 'data-photo': attrs.photoId ?? '', 'data-credit': attrs.credit, 'data-alt': attrs.altText },
      ['figcaption', 0],
    ],
  },
  table: {
    group: 'block',
    content: 'table_row+',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  table_row: {
    content: '(table_cell | table_header)*',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_cell: {
    ...cell,
    tableRole: 'cell',
    parseDOM: [{ tag: 'td', getAttrs: spansOf }],
    toDOM: (node) => ['td', spans(node), 0],
  },
  table_header: {
    ...cell,
    tableRole: 'header_cell',
    parseDOM: [{ tag: 'th', getAttrs: spansOf }],
    toDOM: (node) => ['th', spans(node), 0],
  },
  divider: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  /** A card that leads to something elsewhere, a video or a post. Nothing of it is loaded. */
  embed: {
    group: 'block',
    draggable: true,
    attrs: {
      href: { validate: checkLink },
      title: { default: '', validate: 'string' },
      provider: { default: '', validate: 'string' },
    },
    parseDOM: [
      {
        tag: 'aside[data-embed]',
        getAttrs: (element: Element) => {
          const href = linkOf(element, 'data-embed');
          if (href === undefined) return false;
          const title = element.getAttribute('data-title') ?? '';
          return { href, title, provider: element.getAttribute('data-provider') ?? '' };
        },
      },
    ],
    toDOM: ({ attrs }) => [
      'aside',
      { class: 'embed', 'data-embed': attrs.href, 'data-title': attrs.title, 'data-provider': attrs.provider },
      ['a', { href: safeLink(String(attrs.href)) ?? '#', rel: 'noopener' }, String(attrs.title || attrs.href)],
    ],
  },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  /** What stands at the foot of the page, at the place of its number. */
  footnote: {
    group: 'inline',
    inline: true,
    content: 'text*',
    marks: 'strong em link superscript',
    isolating: true,
    // To the editor around it, it is one thing; its words are written in a place of their own.
    atom: true,
    parseDOM: [{ tag: 'span.footnote' }],
    toDOM: () => ['span', { class: 'footnote' }, 0],
  },
  text: { group: 'inline' },
} as const satisfies Record<string, NodeSpec>;

const marks = {
  link: {
    inclusive: false,
    attrs: { href: { validate: checkLink } },
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element: Element) => {
          const href = linkOf(element, 'href');
          return href === undefined ? false : { href };
        },
      },
    ],
    toDOM: (mark) => ['a', { href: safeLink(String(mark.attrs.href)) ?? '#', rel: 'noopener' }, 0],
  },
  strong: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
    toDOM: () => ['strong', 0],
  },
  em: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }],
    toDOM: () => ['em', 0],
  },
  superscript: {
    parseDOM: [{ tag: 'sup' }],
    toDOM: () => ['sup', 0],
  },
  /** The words that a note of the desk is about. Any number may lie over each other. Never part of what is exported. */
  note: {
    inclusive: false,
    excludes: '',
    attrs: { noteId: { validate: 'string' } },
    parseDOM: [
      { tag: 'span[data-note]', getAttrs: (element: Element) => ({ noteId: element.getAttribute('data-note') ?? '' }) },
    ],
    toDOM: (mark) => ['span', { class: 'note-words', 'data-note': mark.attrs.noteId }, 0],
  },
  /** A passage that the article's ledger says the origin of. Any number may lie over each other. Never exported. */
  claim: {
    inclusive: false,
    excludes: '',
    attrs: { claimId: { validate: 'string' } },
    parseDOM: [
      {
        tag: 'span[data-claim]',
        getAttrs: (element: Element) => ({ claimId: element.getAttribute('data-claim') ?? '' }),
      },
    ],
    toDOM: (mark) => ['span', { class: 'claim-words', 'data-claim': mark.attrs.claimId }, 0],
  },
} as const satisfies Record<string, MarkSpec>;

export const bodyNodes: Schema<keyof typeof nodes, keyof typeof marks> = new Schema({ nodes, marks });
