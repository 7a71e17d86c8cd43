import { safeLink } from '../model/safeLink';
import type { Standing } from './collectLines';
import type { Shape } from './pageLine';

/** Text that no element says anything about. */
export const onThePage: Standing = {
  link: null,
  strong: false,
  em: false,
  shape: { is: 'paragraph' },
  place: 'page',
  item: null,
};

/** An element that changes how the text within it stands. `number` is its own, to tell blocks apart. */
export interface TellingElement {
  readonly name: string;
  readonly number: number;
  readonly href: string;
  readonly style: string;
}

/** How deep lists are read as lists in lists. */
const deepestList = 6;

/** How text stands within an element that itself stands `around`. */
export function standingWithin(around: Standing, element: TellingElement): Standing {
  switch (element.name) {
    case 'a':
      return { ...around, link: linkTo(element.href) };
    case 'b':
    case 'strong':
    case 'i':
    case 'em':
    case 'span':
      return { ...around, ...marksWithin(around, element) };
    case 'nav':
      return { ...around, place: 'furniture' };
    case 'figcaption':
      return { ...around, place: 'caption' };
    case 'blockquote':
      return { ...around, shape: { is: 'quote', quote: element.number }, item: null };
    case 'ul':
    case 'ol':
    case 'menu':
      return { ...around, shape: listWithin(around, element), item: null };
    case 'li':
      return {
        ...around,
        shape: around.shape.is === 'item' ? around.shape : listWithin(around, element),
        item: element.number,
      };
    case 'pre':
      return around;
    default:
      return { ...around, shape: { is: 'heading', level: element.name === 'h1' ? 1 : element.name === 'h2' ? 2 : 3 } };
  }
}

function listWithin(around: Standing, { name, number }: TellingElement): Shape {
  const outer = around.shape.is === 'item' ? around.shape : undefined;
  return {
    is: 'item',
    list: outer?.list ?? number,
    ordered: name === 'ol',
    depth: Math.min((outer?.depth ?? 0) + 1, deepestList),
    begins: true,
  };
}

/** A link's address, or null when it is none that a text may carry. */
function linkTo(address: string): string | null {
  return address.length > 2_000 ? null : (safeLink(address) ?? null);
}

const weights = /font-weight\s*:\s*(?:(bold|bolder|[6-9]00)|normal|lighter|[1-5]00)/i;
const slants = /font-style\s*:\s*(?:(italic|oblique)|normal)/i;

/** The marks by an element's name or style. Google Docs writes bold as a span, and wraps all in a `b` that is not bold. */
function marksWithin(around: Standing, { name, style }: TellingElement): Pick<Standing, 'strong' | 'em'> {
  const weight = weights.exec(style);
  const slant = slants.exec(style);
  const strong = around.strong || name === 'b' || name === 'strong';
  const em = around.em || name === 'i' || name === 'em';
  return { strong: weight ? weight[1] !== undefined : strong, em: slant ? slant[1] !== undefined : em };
}
