import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { PhotoDetails } from '../../../electron/media/mergeDetails';
import { readMetadata } from '../../../electron/media/readMetadata';
import { type PhotoDetailName, photoDetails } from '../../../shared/model/photo';
import { lay } from '../../builders/disk';
import { hasExiftool, writeByExiftool } from '../../builders/exiftool';
import { dataset, jpeg, packet, picture, withIim, withXmp } from '../../builders/picture';
import { temporaryFolder } from '../../builders/temporaryFolder';

// However busy the machine is: no test here is about time.
vi.setConfig({ testTimeout: 60_000 });

const reference = fileURLToPath(
  new URL('../../../../shared/reference/IPTC-PhotometadataRef-Std2021.1.jpg', import.meta.url),
);

/** What IPTC's reference picture says, each field by the value that names it. */
const referenceDetails: PhotoDetails = {
  caption: 'The description aka caption (ref2021.1)',
  credit: 'Credit Line (ref2021.1)',
  altText: 'This is the Alt Text description to support accessibility in 2021.1',
  extendedDescription: 'This is the Extended Description to support accessibility in 2021.1',
  title: 'The Title (ref2021.1)',
  headline: 'The Headline (ref2021.1)',
  creators: ['Creator1 (ref2021.1)'],
  creatorJobTitle: "Creator's Job Title  (ref2021.1)",
  source: 'Source (ref2021.1)',
  copyright: 'Copyright (Notice) 2021.1 IPTC - www.iptc.org  (ref2021.1)',
  usageTerms: 'Rights Usage Terms (ref2021.1)',
  // The standard has no field for it.
  rightsExpireOn: null,
  instructions: 'An Instruction (ref2021.1)',
  jobId: 'Job Id (ref2021.1)',
  takenAt: '2021-10-20T21:01:01+00:00',
  sublocation: 'Sublocation (Core) (ref2021.1)',
  city: 'City (Core) (ref2021.1)',
  province: 'Province/State(Core)(ref2021.1)',
  country: 'Country (Core) (ref2021.1)',
  countryCode: 'R21',
  event: 'Event Name (ref2021.1)',
  persons: ['Person Shown 1 (ref2021.1)', 'Person Shown 2 (ref2021.1)'],
  organisations: [
    'Organisation Name 1 (ref2021.1)',
    'Organisation Name 2 (ref2021.1)',
    'Organisation Name 3 (ref2021.1)',
  ],
  keywords: ['Keyword1ref2021.1', 'Keyword2ref2021.1', 'Keyword3ref2021.1'],
  digitalSourceType: 'softwareImage',
};

// The file comes with the documents of the project, not with its sources.
describe.skipIf(!existsSync(reference))('IPTC’s reference picture of 2021.1', () => {
  it.each(Object.keys(photoDetails) as PhotoDetailName[])('says its %s', async (field) => {
    const { details } = await readMetadata(await readFile(reference));
    expect(details[field]).toEqual(referenceDetails[field]);
  });

  it('says the same in all its blocks, and leaves nothing in doubt', async () => {
    expect(await readMetadata(await readFile(reference))).toMatchObject({ differences: [], doubts: [] });
  });
});

const lang = (text: string, language = 'x-default') =>
  `<rdf:Alt><rdf:li xml:lang="${language}">${text}</rdf:li></rdf:Alt>`;

describe('what a picture says of itself', () => {
  it('is believed from XMP first, then from IIM, then from Exif, and what differs is shown', async () => {
    const exif = await picture()
      .withExif({ IFD0: { Artist: 'A. Sargsyan', Copyright: 'EcoLur 2018' } })
      .jpeg()
      .toBuffer();
    const iim = withIim(
      exif,
      Buffer.concat([dataset(2, 120, 'The lake in 2017'), dataset(2, 80, 'Ani Sargsyan'), dataset(2, 90, 'Gavar')]),
    );
    const whole = withXmp(iim, packet(`<dc:description>${lang('The lake in 2018')}</dc:description>`));
    const { details, differences } = await readMetadata(whole);
    expect(details).toMatchObject({
      caption: 'The lake in 2018',
      creators: ['Ani Sargsyan'],
      city: 'Gavar',
      copyright: 'EcoLur 2018',
    });
    expect(differences).toEqual([
      {
        field: 'caption',
        said: [
          { block: 'XMP', value: 'The lake in 2018' },
          { block: 'IIM', value: 'The lake in 2017' },
        ],
      },
      {
        field: 'creators',
        said: [
          { block: 'IIM', value: 'Ani Sargsyan' },
          { block: 'Exif', value: 'A. Sargsyan' },
        ],
      },
    ]);
  });

  it('is no different where IIM has only as much of it as it has room for', async () => {
    const credit = 'Նարեկ Ալեքսանյան, Հետք, բոլոր իրավունքները պաշտպանված են';
    const cut = Buffer.from(credit).subarray(0, 32).toString('utf8').replace('\ufffd', '');
    const made = withXmp(
      withIim(await jpeg(), Buffer.concat([dataset(1, 90, '\x1b%G'), dataset(2, 110, cut)])),
      packet(`<photoshop:Credit>${credit}</photoshop:Credit>`),
    );
    expect(await readMetadata(made)).toMatchObject({ details: { credit }, differences: [] });
  });

  it('is read in all the ways that XMP may be written', async () => {
    const made = withXmp(
      await jpeg(),
      packet(
        `<dc:creator><rdf:Seq><rdf:li>Ani</rdf:li><rdf:li>Vardan</rdf:li></rdf:Seq></dc:creator>
         <dc:rights><rdf:Alt><rdf:li xml:lang="hy">Իրավունքներ</rdf:li><rdf:li xml:lang="x-default">Rights</rdf:li></rdf:Alt></dc:rights>
         <Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li><rdf:Description Iptc4xmpExt:City="Gavar">
           <Iptc4xmpExt:CountryName>Armenia</Iptc4xmpExt:CountryName></rdf:Description></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>
         <Iptc4xmpExt:PersonInImageWDetails><rdf:Bag><rdf:li rdf:parseType="Resource">
           <Iptc4xmpExt:PersonName>${lang('Nikol Pashinyan')}</Iptc4xmpExt:PersonName></rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImageWDetails>
         <plus:LicenseEndDate>2019-12-31</plus:LicenseEndDate>
         <Iptc4xmpExt:DigitalSourceType rdf:resource="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/>`,
        ' photoshop:Headline="Water &amp; power" photoshop:DateCreated="2018-11"',
      ),
    );
    expect((await readMetadata(made)).details).toMatchObject({
      creators: ['Ani', 'Vardan'],
      copyright: 'Rights',
      city: 'Gavar',
      country: 'Armenia',
      persons: ['Nikol Pashinyan'],
      rightsExpireOn: '2019-12-31',
      digitalSourceType: 'trainedAlgorithmicMedia',
      headline: 'Water & power',
      takenAt: '2018-11',
    });
  });

  it.each([
    ['says so', Buffer.concat([dataset(1, 90, '\x1b%G'), dataset(2, 120, 'Սևանա լիճ')]), 'Սևանա լիճ'],
    ['does not say so', dataset(2, 120, 'სევანის ტბა'), 'სევანის ტბა'],
    [
      'is Windows-1252',
      dataset(2, 120, Buffer.from('Caf\xe9 \x93Tigran\x94 \x96 Gyumri', 'latin1')),
      'Café “Tigran” – Gyumri',
    ],
  ])('is read from IIM in UTF-8 that %s', async (_how, iim, caption) => {
    expect((await readMetadata(withIim(await jpeg(), iim))).details.caption).toBe(caption);
  });

  it('has the moment it was taken, with its offset, and the day its rights end, from IIM', async () => {
    const iim = Buffer.concat([dataset(2, 37, '20191231'), dataset(2, 55, '20181119'), dataset(2, 60, '093000+0400')]);
    expect((await readMetadata(withIim(await jpeg(), iim))).details).toMatchObject({
      takenAt: '2018-11-19T09:30:00+04:00',
      rightsExpireOn: '2019-12-31',
    });
  });

  it('is no caption where a camera has put its own name', async () => {
    const made = await picture()
      .withExif({ IFD0: { ImageDescription: 'OLYMPUS DIGITAL CAMERA' } })
      .jpeg()
      .toBuffer();
    expect((await readMetadata(made)).details.caption).toBe('');
  });

  it('is nothing where it says nothing', async () => {
    const { details, differences, doubts } = await readMetadata(await jpeg());
    expect(Object.values(details).flat().filter(Boolean)).toEqual([]);
    expect([differences, doubts]).toEqual([[], []]);
  });

  it.skipIf(!hasExiftool)('is read from every format that carries it, as exiftool writes it', async () => {
    const folder = await temporaryFolder();
    const formats = { jpeg: 'jpg', png: 'png', webp: 'webp', avif: 'avif', tiff: 'tif' } as const;
    for (const [format, ending] of Object.entries(formats)) {
      const file = `${folder}/lake.${ending}`;
      await lay(file, await picture()[format as keyof typeof formats]().toBuffer());
      await writeByExiftool(
        file,
        '-XMP-dc:Description=Սևանա լիճ',
        '-IFD0:Artist=Անի Սարգսյան',
        '-ExifIFD:DateTimeOriginal=2018:11:19 09:30:00',
        '-ExifIFD:OffsetTimeOriginal=+04:00',
      );
      expect((await readMetadata(await readFile(file))).details, format).toMatchObject({
        caption: 'Սևանա լիճ',
        creators: ['Անի Սարգսյան'],
        takenAt: '2018-11-19T09:30:00+04:00',
      });
    }
  });
});

describe('metadata that cannot be read', () => {
  it.each([
    ['that breaks off', '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/19'],
    ['without RDF', '<html><body>hello</body></html>'],
    ['that is no XML', 'caption = The lake'],
    ['whose parts lie a hundred thousand deep', `${'<a>'.repeat(9000)}${'</a>'.repeat(9000)}`],
  ])('leaves the rest: XMP %s', async (_how, xmp) => {
    const made = withXmp(withIim(await jpeg(), dataset(2, 120, 'The lake')), xmp);
    const { details, doubts } = await readMetadata(made);
    expect(details.caption).toBe('The lake');
    expect(doubts).toEqual([expect.stringMatching(/^Its XMP is malformed and was not read: .*\.$/)]);
  });

  it('is read as far as it goes: IIM that breaks off', async () => {
    const iim = Buffer.concat([dataset(2, 120, 'The lake'), Buffer.from([0x1c, 2, 110, 0x7f, 0xff, 65])]);
    const { details, doubts } = await readMetadata(withIim(await jpeg(), iim));
    expect(details).toMatchObject({ caption: 'The lake', credit: '' });
    expect(doubts).toEqual(['Its IIM is malformed: what comes after a break in it was not read.']);
  });

  it('is said to be none: IIM that is something else', async () => {
    const { doubts } = await readMetadata(withIim(await jpeg(), Buffer.from('not a dataset at all')));
    expect(doubts).toEqual(['Its IIM is malformed: nothing of it could be read.']);
  });

  it('is read without what programs pile up in it', async () => {
    const ancestors = `<photoshop:DocumentAncestors><rdf:Bag>${'<rdf:li>uuid:5F2A</rdf:li>'.repeat(200_000)}</rdf:Bag></photoshop:DocumentAncestors>`;
    const made = await picture()
      .withXmp(packet(`${ancestors}<photoshop:Credit>EcoLur</photoshop:Credit>`))
      .png()
      .toBuffer();
    expect(await readMetadata(made)).toMatchObject({ details: { credit: 'EcoLur' }, doubts: [] });
  });

  it('is left when it is megabytes of anything else', async () => {
    const keywords = `<dc:subject><rdf:Bag>${'<rdf:li>water</rdf:li>'.repeat(200_000)}</rdf:Bag></dc:subject>`;
    const made = await picture().withXmp(packet(keywords)).png().toBuffer();
    expect(await readMetadata(made)).toMatchObject({
      details: { keywords: [] },
      doubts: [expect.stringMatching(/^Its XMP has 4\.\d megabytes/)],
    });
  });

  it('is cut where a text is a book', async () => {
    const made = withIim(await jpeg(), dataset(2, 120, 'a'.repeat(30_000)));
    const { details, doubts } = await readMetadata(made);
    expect(details.caption).toHaveLength(20_000);
    expect(doubts).toEqual(['Its caption is a text of more than 20000 characters, and was cut.']);
  });
});
