import { readDate, readDay } from './dates';
import { readXmp, type XmpProperties, type XmpValue } from './readXmp';
import { cleanText, cleanTexts, onlySaid, type ReadBlock, type SaidDetails } from './saidDetails';
import { digitalSourceTypes, wholeName, type XmpName } from './xmpNames';

/** The most bytes of a packet that is read. What goes in JPEG has 64 thousand; a picture's texts have far fewer. */
export const mostXmpBytes = 2_000_000;

/** What programs pile up in a packet about the making of a picture, by the megabyte, and a newsroom has no use for. */
const making = ['photoshop:DocumentAncestors', 'xmpMM:History', 'xmpMM:Ingredients', 'xmpMM:Pantry'] as const;

/**
 * What a packet of XMP says of a photo. The standard has no field for the day that rights end; PLUS's end of the licence
 * and PRISM's expiration date are taken for it. The place is that of the classic fields, which name what is shown; where
 * none of them is filled, the first of the places shown, or else the place where it was taken.
 */
export function xmpDetails(bytes: Uint8Array): ReadBlock {
  const text = making.reduce(withoutElement, decode(bytes));
  if (text.length > mostXmpBytes) {
    const megabytes = (bytes.byteLength / 1e6).toFixed(1);
    const doubt = `Its XMP has ${megabytes} megabytes, far more than texts about a picture need, and was not read.`;
    return { said: {}, doubts: [doubt] };
  }
  const read = readXmp(text);
  if (!read.ok) return { said: {}, doubts: [`Its XMP is malformed and was not read: ${read.message}.`] };
  const goesOn = read.value.has(wholeName('xmpNote:HasExtendedXMP'));
  return {
    said: detailsOf(read.value),
    doubts: goesOn ? ['Its XMP goes on in a second part, which was not read.'] : [],
  };
}

function detailsOf(all: XmpProperties): SaidDetails {
  const text = (name: XmpName): string => cleanText(textOf(all.get(wholeName(name))));
  const texts = (name: XmpName): readonly string[] => cleanTexts(textsOf(all.get(wholeName(name))));
  const persons = texts('Iptc4xmpExt:PersonInImage');
  return onlySaid({
    caption: text('dc:description'),
    credit: text('photoshop:Credit'),
    altText: text('Iptc4xmpCore:AltTextAccessibility'),
    extendedDescription: text('Iptc4xmpCore:ExtDescrAccessibility'),
    title: text('dc:title'),
    headline: text('photoshop:Headline'),
    creators: texts('dc:creator'),
    creatorJobTitle: text('photoshop:AuthorsPosition'),
    source: text('photoshop:Source'),
    copyright: text('dc:rights'),
    usageTerms: text('xmpRights:UsageTerms'),
    rightsExpireOn: readDay(text('plus:LicenseEndDate')) ?? readDay(text('prism:expirationDate')),
    instructions: text('photoshop:Instructions'),
    jobId: text('photoshop:TransmissionReference'),
    takenAt: readDate(text('photoshop:DateCreated')),
    ...placeIn(all, text),
    event: text('Iptc4xmpExt:Event'),
    persons: persons.length > 0 ? persons : namesIn(all.get(wholeName('Iptc4xmpExt:PersonInImageWDetails'))),
    organisations: texts('Iptc4xmpExt:OrganisationInImageName'),
    keywords: texts('dc:subject'),
    digitalSourceType: sourceTypeIn(text('Iptc4xmpExt:DigitalSourceType')),
  });
}

type Place = Pick<SaidDetails, 'sublocation' | 'city' | 'province' | 'country' | 'countryCode'>;

function placeIn(all: XmpProperties, text: (name: XmpName) => string): Place {
  const classic: Place = {
    sublocation: text('Iptc4xmpCore:Location'),
    city: text('photoshop:City'),
    province: text('photoshop:State'),
    country: text('photoshop:Country'),
    countryCode: text('Iptc4xmpCore:CountryCode'),
  };
  if (Object.values(classic).some(Boolean)) return classic;
  const [place] = ['LocationShown', 'LocationCreated'].flatMap((name) =>
    structuresIn(all.get(wholeName(`Iptc4xmpExt:${name}`))),
  );
  const field = (name: string): string => cleanText(textOf(place?.get(wholeName(`Iptc4xmpExt:${name}`))));
  return {
    sublocation: field('Sublocation'),
    city: field('City'),
    province: field('ProvinceState'),
    country: field('CountryName'),
    countryCode: field('CountryCode'),
  };
}

/** A text in several languages is read in the one that its writer put first. */
function textOf(value: XmpValue | undefined): string {
  if (value?.is === 'text') return value.text;
  if (value?.is !== 'list') return '';
  const byDefault = value.items.find((item) => item.is === 'text' && item.language === 'x-default');
  return textOf(byDefault ?? value.items[0]);
}

function textsOf(value: XmpValue | undefined): readonly string[] {
  if (value?.is === 'list') return value.items.map(textOf);
  return value?.is === 'text' ? [value.text] : [];
}

function structuresIn(value: XmpValue | undefined): readonly XmpProperties[] {
  if (value?.is === 'structure') return [value.fields];
  return value?.is === 'list' ? value.items.flatMap(structuresIn) : [];
}

function namesIn(value: XmpValue | undefined): readonly string[] {
  const name = wholeName('Iptc4xmpExt:PersonName');
  return cleanTexts(structuresIn(value).map((person) => textOf(person.get(name))));
}

function sourceTypeIn(term: string): string {
  const bare = term.replace(/^https:/, 'http:');
  return bare.startsWith(digitalSourceTypes) ? bare.slice(digitalSourceTypes.length).replace(/\/+$/, '') : term;
}

/**
 * A packet without the elements of a name. No pattern is asked to find their ends: of a packet that begins many and ends none
 * it would read all that follows for each of them.
 */
function withoutElement(packet: string, name: string): string {
  const [begin, end] = [`<${name}`, `</${name}>`];
  const kept: string[] = [];
  let done = 0;
  for (let at = packet.indexOf(begin); at >= 0; at = packet.indexOf(begin, Math.max(done, at + 1))) {
    if (!/[\s/>]/.test(packet.charAt(at + begin.length))) continue;
    const closed = packet.indexOf('>', at);
    if (closed < 0) break;
    const last = packet[closed - 1] === '/' ? closed + 1 : packet.indexOf(end, closed) + end.length;
    if (last < end.length) break;
    kept.push(packet.slice(done, at));
    done = last;
  }
  return kept.join('') + packet.slice(done);
}

function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  // Against the standard, but it is met: Latin letters in eight bits.
  return text.includes('\ufffd') ? buffer.toString('latin1') : text;
}
