import { readDay, readIimDate } from './dates';
import { type IimName, iimDatasets } from './iimDatasets';
import { readIim } from './readIim';
import { cleanText, cleanTexts, onlySaid, type ReadBlock } from './saidDetails';

/** What a block of IIM says of a photo. The day that rights end is its expiration date (2:37). */
export function iimDetails(block: Uint8Array): ReadBlock {
  const { texts, isWhole } = readIim(block);
  const all = (name: IimName): readonly string[] => texts.get(`2:${iimDatasets[name].number}`) ?? [];
  const text = (name: IimName): string => cleanText(all(name)[0] ?? '');
  const said = onlySaid({
    caption: text('caption'),
    credit: text('credit'),
    title: text('title'),
    headline: text('headline'),
    creators: cleanTexts(all('creators')),
    creatorJobTitle: text('creatorJobTitle'),
    source: text('source'),
    copyright: text('copyright'),
    rightsExpireOn: readDay(readIimDate(text('expirationDate'), '')),
    instructions: text('instructions'),
    jobId: text('jobId'),
    takenAt: readIimDate(text('dateCreated'), text('timeCreated')),
    sublocation: text('sublocation'),
    city: text('city'),
    province: text('province'),
    country: text('country'),
    countryCode: text('countryCode'),
    keywords: cleanTexts(all('keywords')),
  });
  const found = Object.keys(said).length;
  const doubt = `Its IIM is malformed: ${found === 0 ? 'nothing of it could be read' : 'what comes after a break in it was not read'}.`;
  return { said, doubts: isWhole ? [] : [doubt] };
}
